import type { Attribution, QuestionType } from './common.js';

/** How one type of question did, on its own line: a score from 0 to 1, or of quantiles a WIS in its unit. */
export interface TypeLine {
  type: QuestionType;
  /** `null` for authors. */
  attribution: Attribution | null;
  n: number;
  brier: number | null;
  /** Of quantiles: one line for each unit. */
  wis: { unit: string | null; n: number; mean: number }[];
}

/** How good forecasts by quantiles were, of questions of one unit. */
export interface IntervalLine {
  unit: string | null;
  n: number;
  wis: number;
  coverage50: number | null;
  coverage90: number | null;
}

/** Against the others in force on the same questions. */
export interface Relative {
  n: number;
  peer: number;
  medianGap: number;
  accuracy: number | null;
}

/** The mean score of the questions known last, at one moment. */
export interface CoursePoint {
  at: Date;
  mean: number;
  low: number | null;
  high: number | null;
}

/** How the score went over time. */
export interface ScoreCourse {
  /** How many questions each point is the mean of. */
  window: number;
  points: readonly CoursePoint[];
}

interface Part {
  n: number;
  brier: number;
  gain: number;
}

/** A record by what its questions have in common. */
export interface RecordDetails {
  intervals: readonly IntervalLine[];
  scores: {
    log: number | null;
    clipped: number;
    baseline: number | null;
    spherical: number | null;
    relative: Relative | null;
  };
  /** The folded gap under other readings of the phrases; `null` where nothing can be read otherwise. */
  gapBand: { low: number; high: number } | null;
  course: ScoreCourse | null;
  months: readonly (Part & { month: string })[];
  tags: readonly (Part & { tag: string })[];
  horizons: readonly { days: number; n: number; brier: number }[];
}

/** What came of a phrase in one record: the share that came true, with its interval. */
export interface WordResult {
  n: number;
  frequency: number;
  low: number;
  high: number;
}

/** A phrase, the range it promises on its scale, and what came of it. */
export interface Word {
  phrase: string;
  scale: string | null;
  /** `null`: it promises nothing, so that it is tracked, not scored. */
  promised: { low: number; high: number } | null;
  any: WordResult | null;
  own: WordResult | null;
  reported: WordResult | null;
}
