import type { Revision } from '../scoring/segments.js';

/** A resolved question with all that its scores depend on. Instants are epoch milliseconds. */
export interface QuestionToScore {
  id: string;
  cluster: string;
  /** In order. */
  tags: string[];
  type: 'binary' | 'categorical' | 'ordered' | 'numeric' | 'date';
  /** How many options it has; `null` where it has none. */
  optionCount: number | null;
  unit: string | null;
  /** As recorded, or the earliest said at of the question. */
  openedAt: number;
  closesAt: number;
  deadlineAt: number;
  knownAt: number;
  /** 1 for yes, 0 for no, or a fraction; the number of the option, from 1; the value; days since 1970. */
  outcome: number;
  referenceProbability: number | null;
  /** In order of said at, then of recording. */
  forecasts: ScoringForecast[];
  /** Everything that anybody said about the event, on any of its questions. */
  eventStatements: EventStatement[];
}

export interface EventStatement {
  authorId: string;
  saidAt: number;
  wording: 'verbatim' | 'translated' | 'paraphrased';
}

/** What a forecast says, in the form that its question takes; all `null`: tracked, not scored. */
export interface ForecastNumbers {
  probability: number | null;
  distribution: number[] | null;
  /** Dates are civil days (`2025-06-30`). */
  quantiles: { level: number; value: number | string }[] | null;
}

/** A forecast that may count: neither moved away nor an intention. Instants are epoch milliseconds. */
export interface ScoringForecast extends Revision, ForecastNumbers {
  authorId: string;
  sourceId: string | null;
  attribution: 'own' | 'reported';
  wording: 'verbatim' | 'translated' | 'paraphrased';
  /** The phrase it was given in, if any. */
  phrase: string | null;
  /** The range that its scale gives the phrase, around the probability; no more than that where a person gave the number. */
  reading: { scale: string | null; low: number; high: number } | null;
  /** From a collection that says how it was sampled. */
  framed: boolean;
}

/** Whether there is anything to score. */
export function hasNumbers({ probability, distribution, quantiles }: ForecastNumbers): boolean {
  return probability !== null || distribution !== null || quantiles !== null;
}
