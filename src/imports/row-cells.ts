import { z } from 'zod';
import { optionTexts, probability, quantity, tags } from '../platform/http/wire-text.js';
import { civilDate } from '../platform/http/wire-time.js';

/** A decimal number, with a sign or an exponent if need be. */
export const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** One of a few words, in any case. */
export function wordCell<const T extends readonly [string, ...string[]]>(words: T) {
  return z
    .string()
    .toLowerCase()
    .pipe(z.enum(words, { error: `must be one of: ${words.join(', ')}` }));
}

/** `0.7` or `70%`, as a number from 0 to 1. */
export const probabilityCell = z.string().transform(toProbability).pipe(probability);

/** `0.7`, or one for each option: `0.55|0.35|0.10`. */
export const probabilitiesCell = z
  .string()
  .transform((text) => (text.includes('|') ? cellsOf(text).map(toProbability) : toProbability(text)))
  .pipe(
    z.union([probability, z.array(probability).max(50)], {
      error: 'must be a number from 0 to 1, or one for each option as in 0.55|0.35|0.1',
    }),
  );

/** `0.25:10|0.5:12`: a value, number or date, for each level. */
export const quantilesCell = z
  .string()
  .transform((text) =>
    cellsOf(text).map((pair) => {
      const [level = '', value = ''] = pair.split(/:(.*)/s);
      return { level: toNumber(level), value: NUMBER.test(value.trim()) ? Number(value) : value.trim() };
    }),
  )
  .pipe(
    z
      .array(z.object({ level: z.number().gt(0).lt(1), value: z.union([quantity, civilDate]) }), {
        error: 'must be levels with values, as in 0.25:10|0.5:12',
      })
      .max(99),
  );

/** `a|b|c` as the options of a question. */
export const optionsCell = z.string().transform(cellsOf).pipe(optionTexts);

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

function cellsOf(text: string): string[] {
  return text.split('|').map((cell) => cell.trim());
}

function toProbability(text: string): number {
  return text.endsWith('%') ? toNumber(text.slice(0, -1)) / 100 : toNumber(text);
}

function toNumber(text: string): number {
  return NUMBER.test(text.trim()) ? Number(text) : Number.NaN;
}
