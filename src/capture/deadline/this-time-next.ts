import { addDays, addMonths, type Day } from './civil-day.js';
import type { Draft } from './durations.js';
import type { ReadingContext } from './period.js';
import { type Match, PhraseTable } from '../words/phrase-table.js';
import type { Token } from '../words/tokens.js';

const PHRASES = new PhraseTable<(saidOn: Day) => Day>([
  [
    'this time next year|by this time next year|around this time next year|this time in a year',
    (saidOn) => addMonths(saidOn, 12),
  ],
  ['this time next month|by this time next month', (saidOn) => addMonths(saidOn, 1)],
  ['this time next week|by this time next week', (saidOn) => addDays(saidOn, 7)],
  ['this time tomorrow|by this time tomorrow', (saidOn) => addDays(saidOn, 1)],
]);

/** "by this time next year". */
export function readThisTimeNext(
  tokens: Token[],
  i: number,
  { saidOn }: ReadingContext,
): Match<Draft> | null {
  const match = PHRASES.match(tokens, i);
  return (
    match && {
      next: match.next,
      value: {
        kind: 'window',
        windowStart: saidOn,
        deadline: match.value(saidOn),
        precision: 'day',
        ruleId: 'this-time-next',
        convention: 'the same day of the next year, month or week',
        contested: false,
        alternatives: [],
        suggestion: null,
      },
    }
  );
}
