import { z } from 'zod';
import { attributions, partyView } from '../../forecasts/forecast.schemas.js';
import { estimateView, pageFields, pageView, searchField } from './page.schemas.js';

export const listPartiesQuery = z.strictObject({ q: searchField, ...pageFields });
export type ListParties = z.output<typeof listPartiesQuery>;

/** The path part that names an author or a source. */
export const idOrSlug = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\0]*$/);

export const listedPartyView = partyView
  .extend({
    description: z.string().nullable(),
    aliases: z.array(z.string()),
    version: z.int(),
    open: z.int(),
    overdue: z.int(),
    records: z
      .array(
        z.object({
          attribution: z.enum(attributions).nullable(),
          n: z.int(),
          clusters: z.int(),
          brier: estimateView.nullable(),
        }),
      )
      .describe('One of an author; own and reported of a source'),
  })
  .meta({ id: 'ListedParty' });
export const partyPageView = pageView(listedPartyView, 'PartyPage');
