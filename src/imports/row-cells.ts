import { z } from 'zod';
import { probability, tags } from '../platform/http/wire-text.js';

const NUMBER = /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** One of a few words, in any case. */
export function wordCell<const T extends readonly [string, ...string[]]>(words: T) {
  return z
    .string()
    .toLowerCase()
    .pipe(z.enum(words, { error: `must be one of: ${words.join(', ')}` }));
}

/** `0.7` or `70%`, as a number from 0 to 1. */
export const probabilityCell = z
  .string()
  .transform((text) => (text.endsWith('%') ? toNumber(text.slice(0, -1)) / 100 : toNumber(text)))
  .pipe(probability);

/** `yes`, `no`, a fraction from 0 to 1, `annulled` or `ambiguous`. */
export const outcomeCell = z
  .string()
  .toLowerCase()
  .transform((text) => (NUMBER.test(text) ? Number(text) : text))
  .pipe(
    z.union([z.enum(['yes', 'no', 'ambiguous', 'annulled']), z.number().min(0).max(1)], {
      error: 'must be yes, no, a fraction from 0 to 1, ambiguous or annulled',
    }),
  );

/** `defence;belarus` as labels. */
export const tagsCell = z
  .string()
  .transform((text) =>
    text
      .split(';')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  )
  .pipe(tags);

/** A column of the format that has no meaning for binary questions. */
export const otherTypesOnly = z
  .undefined({ error: 'belongs to other types of question; only binary ones can be imported so far' })
  .optional();

function toNumber(text: string): number {
  return NUMBER.test(text.trim()) ? Number(text) : Number.NaN;
}
