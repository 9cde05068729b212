import type { Day } from './civil-day.js';

export type Precision =
  'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'vague' | 'none';

/**
 * What a phrase says about time.
 * - `deadline`: an upper bound ("by", "before", "no later than", "not … until")
 * - `window`: a period in which it happens ("in 2026", "next week", "within a year")
 * - `earliest`: a lower bound, never a deadline ("as early as", "after 2025")
 * - `vague`, `event`: no date in the text; `suggestion` is ours
 * - `past`: background
 */
export type ReadingKind = 'deadline' | 'window' | 'earliest' | 'vague' | 'event' | 'past';

export interface DeadlineReading {
  /** first character of the phrase and the one after its last */
  span: [number, number];
  phrase: string;
  kind: ReadingKind;
  /** first day of the period meant, never before the day it was said */
  windowStart: Day | null;
  /** last day on which it can still come true */
  deadline: Day | null;
  precision: Precision;
  ruleId: string;
  /** the convention that made a date of the phrase, in words */
  convention: string;
  contested: boolean;
  /** other defensible last days */
  alternatives: Day[];
  /** a date of ours for `vague`, `event` and `earliest`; never taken unasked */
  suggestion: Day | null;
}
