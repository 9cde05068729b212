import { brier } from '../scoring/brier.js';
import { fromMillionths, toMillionths } from '../scoring/canonical-probability.js';
import { categoricalBaseline } from '../scoring/categorical-baseline.js';
import { categoricalBrier } from '../scoring/categorical-brier.js';
import { categoricalLogScore } from '../scoring/categorical-log-score.js';
import { categoricalSpherical } from '../scoring/categorical-spherical.js';
import { MS_PER_DAY } from '../scoring/duration.js';
import { isInInterval } from '../scoring/interval-coverage.js';
import { logScore } from '../scoring/log-score.js';
import { metaculusBaseline } from '../scoring/metaculus-baseline.js';
import { normalisedRankedProbabilityScore } from '../scoring/ranked-probability-score.js';
import { spherical } from '../scoring/spherical.js';
import { weightedIntervalScore } from '../scoring/weighted-interval-score.js';
import type { ForecastNumbers, QuestionToScore } from './question-to-score.js';

/** The scores of one forecast by the rules for its type of question; `null` where a rule is not for that type. */
export interface ForecastScore {
  /** 0..1, low is good: binary, halved categorical, or ranked ÷ (K − 1). */
  brier: number | null;
  log: number | null;
  clipped: boolean;
  baseline: number | null;
  spherical: number | null;
  /** Weighted interval score, in the unit of the question; of dates in days. */
  wis: number | null;
  /** 1 where the outcome lay in the central 50 % or 90 %, else 0; `null` where the forecast does not give both ends. */
  covered50: number | null;
  covered90: number | null;
}

/** Scores forecasts of one question, and its reference forecasts. */
export interface ForecastScorer {
  score(forecast: ForecastNumbers): ForecastScore;
  /** What the recorded reference forecast, else the uniform one, is charged; `null` where there is none. */
  referenceBest: number | null;
  referenceUniform: number | null;
  /** Whether the best reference is one recorded with the question. */
  referenceRecorded: boolean;
}

const NONE: ForecastScore = {
  brier: null,
  log: null,
  clipped: false,
  baseline: null,
  spherical: null,
  wis: null,
  covered50: null,
  covered90: null,
};

export function scorerFor(question: QuestionToScore): ForecastScorer {
  if (question.type === 'binary') return binaryScorer(question);
  return question.optionCount === null
    ? quantileScorer(question)
    : optionScorer(question, question.optionCount);
}

/** Scores start from the probability rounded to 6 decimals, so that look-alikes are one value everywhere. */
export function canonicalProbability(probability: number): number {
  return fromMillionths(toMillionths(probability));
}

function binaryScorer({ outcome, referenceProbability }: QuestionToScore): ForecastScorer {
  const uniform = 0.5;
  return {
    referenceBest: brier(referenceProbability ?? uniform, outcome),
    referenceUniform: brier(uniform, outcome),
    referenceRecorded: referenceProbability !== null,
    score({ probability }) {
      const p = canonicalProbability(probability!);
      const { score: log, clipped } = logScore(p, outcome);
      return {
        ...NONE,
        brier: brier(p, outcome),
        log,
        clipped,
        baseline: metaculusBaseline(p, outcome),
        spherical: spherical(p, outcome),
      };
    },
  };
}

function optionScorer({ type, outcome }: QuestionToScore, optionCount: number): ForecastScorer {
  const index = outcome - 1;
  const brierOf = type === 'categorical' ? categoricalBrier : normalisedRankedProbabilityScore;
  const reference = brierOf(
    Array.from({ length: optionCount }, () => 1 / optionCount),
    index,
  );
  return {
    referenceBest: reference,
    referenceUniform: reference,
    referenceRecorded: false,
    score({ distribution }) {
      const { score: log, clipped } = categoricalLogScore(distribution!, index);
      return {
        ...NONE,
        brier: brierOf(distribution!, index),
        log,
        clipped,
        baseline: categoricalBaseline(distribution!, index),
        spherical: categoricalSpherical(distribution!, index),
      };
    },
  };
}

function quantileScorer({ type, outcome, deadlineAt }: QuestionToScore): ForecastScorer {
  // "Not by the deadline" is all that is known of a later date, so everything from there on is one value.
  const latest = type === 'date' ? Math.floor(deadlineAt / MS_PER_DAY) : Infinity;
  return {
    referenceBest: null,
    referenceUniform: null,
    referenceRecorded: false,
    score({ quantiles }) {
      const numbers = quantiles!.map(({ level, value }) => ({
        level,
        value: Math.min(typeof value === 'string' ? Date.parse(value) / MS_PER_DAY : value, latest),
      }));
      const covered = (level: number) => {
        const isIn = isInInterval(numbers, outcome, level);
        return isIn === null ? null : Number(isIn);
      };
      return {
        ...NONE,
        wis: weightedIntervalScore(numbers, outcome),
        covered50: covered(0.5),
        covered90: covered(0.9),
      };
    },
  };
}
