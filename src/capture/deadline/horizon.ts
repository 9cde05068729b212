import type { Draft } from './durations.js';
import { addLength, precisionOfUnit, readLength } from './length-of-time.js';
import type { ReadingContext } from './period.js';
import type { Match } from '../words/phrase-table.js';
import type { Token } from '../words/tokens.js';

/** "on a six-month horizon", "over our 12-month view". */
export function readHorizon(tokens: Token[], i: number, { saidOn }: ReadingContext): Match<Draft> | null {
  if (!/^(on|over|within|at|in)$/.test(tokens[i]?.lower ?? '')) return null;
  if (!/^(a|an|our|its|the|their|my)$/.test(tokens[i + 1]?.lower ?? '')) return null;
  const length = readLength(tokens, i + 2);
  if (!length || !/^(horizon|view|timeframe|timescale)$/.test(tokens[length.next]?.lower ?? '')) return null;
  return {
    next: length.next + 1,
    value: {
      kind: 'window',
      windowStart: saidOn,
      deadline: addLength(saidOn, length.value),
      precision: precisionOfUnit(length.value),
      ruleId: 'horizon',
      convention: 'the day it was said plus the duration, by the calendar',
      contested: false,
      alternatives: [],
      suggestion: null,
    },
  };
}
