import { PhraseTable } from '../words/phrase-table.js';
import type { Token } from '../words/tokens.js';

const NAMED = new PhraseTable<true>([
  [
    'midnight|noon|midday|dawn|dusk|close of business|the close of business|end of day|the end of the day|the evening|the morning',
    true,
  ],
]);
const HALF_OF_DAY = new PhraseTable<true>([['am|pm|a . m .|p . m .|hours|gmt|utc|est|et|et on', true]]);

/** The index after "midnight on", "5 p.m. on", "17:00": deadlines here are days. */
export function skipTimeOfDay(tokens: Token[], i: number): number {
  const after = NAMED.match(tokens, i)?.next ?? readClock(tokens, i);
  if (after === null) return i;
  return /^(on|of|,)$/.test(tokens[after]?.lower ?? '') ? after + 1 : after;
}

function readClock(tokens: Token[], i: number): number | null {
  if (/^\d{1,2}(am|pm)$/.test(tokens[i]?.lower ?? '')) return i + 1;
  if (!/^\d{1,2}$/.test(tokens[i]?.text ?? '')) return null;
  const hasMinutes = tokens[i + 1]?.text === ':' && /^\d\d$/.test(tokens[i + 2]?.text ?? '');
  const at = hasMinutes ? i + 3 : i + 1;
  return HALF_OF_DAY.match(tokens, at)?.next ?? (hasMinutes ? at : null);
}
