import { z } from 'zod';
import { SCALES } from '../capture/likelihood/scales.js';
import { line, prose } from '../platform/http/wire-text.js';
import { instantView } from '../platform/http/wire-time.js';

export const editPartySchema = z
  .strictObject({
    name: line(200),
    description: prose(2000).nullable(),
    aliases: z
      .array(line(200))
      .max(50, { error: 'must have at most 50 names' })
      .describe('Other names by which it is found; replaces the list. Its own name always finds it.'),
  })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, { error: 'name at least one field to change' })
  .meta({ id: 'EditParty' });
export type EditParty = z.output<typeof editPartySchema>;

/** How a source means its dates; what is `null` is taken as usual. */
const conventionFields = {
  byPeriod: z
    .enum(['end', 'start'])
    .nullable()
    .describe('“by 2027”: the end of 2027 (as usual), or the day before it starts'),
  hemisphere: z.enum(['north', 'south']).nullable().describe('of its seasons; north as usual'),
  weekEndsOn: z.enum(['sunday', 'friday']).nullable().describe('“by the end of the week”; Sunday as usual'),
  fiscalYearStartMonth: z
    .int({ error: 'must be the number of a month' })
    .min(1, { error: 'must be a month from 1 to 12' })
    .max(12, { error: 'must be a month from 1 to 12' })
    .nullable()
    .describe('its fiscal years are named after the year in which they end; 10 as usual'),
  numericDates: z.enum(['month-first', 'day-first']).nullable().describe('“3/4/2027”; month first as usual'),
};

export const editSourceSchema = z
  .strictObject({
    ...editPartySchema.shape,
    ...z.object(conventionFields).partial().shape,
    scale: z
      .enum(SCALES.map(({ id }) => id))
      .nullable()
      .optional()
      .describe(
        'On which it gives its words of likelihood; forecasts on record keep the scale they were read on',
      ),
  })
  .refine((fields) => Object.keys(fields).length > 0, { error: 'name at least one field to change' })
  .meta({ id: 'EditSource' });
export type EditSource = z.output<typeof editSourceSchema>;

export const mergePartySchema = z
  .strictObject({ into: line(200).describe('Id or slug of the one to keep') })
  .meta({ id: 'MergeParty' });

export const partyDetailView = z
  .object({
    id: z.uuid(),
    slug: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    aliases: z.array(z.string()).describe('Other names by which it is found, in alphabetical order'),
    firstSaidAt: instantView.nullable().describe('When its first statement was said'),
    recordedAt: instantView,
    version: z.int(),
    scale: z.string().nullable().optional().describe('Of a source: its scale, where it is known to use one'),
    ...z.object(conventionFields).partial().shape,
  })
  .meta({ id: 'PartyDetail' });
export type PartyDetailView = z.infer<typeof partyDetailView>;
