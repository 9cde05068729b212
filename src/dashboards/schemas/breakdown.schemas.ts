import { z } from 'zod';
import { horizonsDays } from '../../scoring/at-horizon.js';

/** A record by what its questions and forecasts have in common; each row as the whole record, with fewer questions. */
export const breakdownFields = {
  byMonth: z
    .array(z.object({ month: z.string(), n: z.int(), brier: z.number(), gain: z.number() }))
    .describe('By the month in which the outcome was known, as in 2025-06'),
  byTag: z
    .array(z.object({ tag: z.string(), n: z.int(), brier: z.number(), gain: z.number() }))
    .describe('A question counts under each of its tags'),
  byPhrase: z
    .array(
      z.object({
        phrase: z.string(),
        scale: z.string().nullable(),
        n: z.int(),
        weight: z.number(),
        meanP: z.number(),
        promisedLow: z.number().describe('What the scale gives the phrase'),
        promisedHigh: z.number(),
        frequency: z.number(),
        low: z.number(),
        high: z.number(),
      }),
    )
    .describe('Scored forecasts in words: what the phrase counted as, and the share that came true'),
  byHorizon: z
    .array(z.object({ days: z.literal([...horizonsDays]), n: z.int(), brier: z.number().nullable() }))
    .describe('The forecast in force so many days before the outcome was known; null where there was none'),
};
