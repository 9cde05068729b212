import { z } from 'zod';
import { line, prose } from '../../platform/http/wire-text.js';

/** How much of a list to give, and from where on. */
export const pageFields = {
  cursor: z.string().max(4000).optional().describe('nextCursor of the page before'),
  limit: z.coerce
    .number({ error: 'must be a whole number from 1 to 100' })
    .int({ error: 'must be a whole number from 1 to 100' })
    .min(1, { error: 'must be at least 1' })
    .max(100, { error: 'must be at most 100' })
    .default(20),
};

/** Words to look for. */
export const searchField = prose(200).optional();

/** Who is meant: a slug, an id, a name or an alias. */
export const partyField = line(200).optional();

export const disputedField = z
  .enum(['counted', 'left-out'])
  .default('counted')
  .describe('left-out: without questions whose ruling somebody disputes now');

export const tagField = line(60)
  .overwrite((tag) => tag.toLowerCase().replace(/^#/, ''))
  .optional();

/** A list that is read page by page. */
export function pageView<T extends z.ZodType>(item: T, id: string) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() }).meta({ id });
}

/** A mean with its interval; the bounds are null below two clusters. */
export const estimateView = z
  .object({ mean: z.number(), low: z.number().nullable(), high: z.number().nullable() })
  .meta({ id: 'Estimate' });

export const outcomeView = z
  .union([z.string(), z.number()])
  .nullable()
  .describe(
    'yes, no, ambiguous, annulled, or a number: a fraction of yes; of other types the text of the outcome. null: no ruling',
  );

export const deadlineMeaningView = z
  .object({
    convention: z.string(),
    contested: z.boolean(),
    alternatives: z.array(z.iso.date()).describe('Other last days that the words can mean'),
    windowStart: z.iso
      .date()
      .nullable()
      .describe('First day of the period that the words name, where they do'),
  })
  .nullable()
  .describe('Why the deadline lies where it does, given its words');

export function toPageRequest({ cursor, limit }: { cursor?: string | undefined; limit: number }) {
  return { cursor: cursor ?? null, limit };
}
