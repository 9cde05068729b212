import { coverage } from '../scoring/coverage.js';
import { durationMs, type Stretch, totalDurationMs } from '../scoring/duration.js';
import { leadTimeDays } from '../scoring/lead-time.js';
import { meanInForce } from '../scoring/mean-in-force.js';
import { unitMoments } from '../scoring/moments.js';
import { type RevisionRule, revisionRules, selectSegments } from '../scoring/revision-rules.js';
import { windowEndsAt } from '../scoring/segments.js';
import { truncatedMean } from '../scoring/truncated-mean.js';
import {
  canonicalProbability,
  type ForecastScore,
  type ForecastScorer,
  scorerFor,
} from './forecast-scorer.js';
import type { QuestionToScore, ScoringForecast } from './question-to-score.js';
import { noRelativeScores, type RelativeScores, relativeScores } from './relative-scores.js';
import { type UnitAuthor, type UnitForecasts, type UnitKey, unitsOf } from './scoring-units.js';

/** A stretch of one author's forecast in force, with its scores. */
export interface ScoredSegment extends Stretch {
  forecast: ScoringForecast;
  score: ForecastScore;
}

/** A scored stretch as part of a unit. */
export interface UnitSegment extends ScoredSegment {
  authorId: string;
  /** The shares of a unit add up to 1. */
  weight: number;
  /** The same, of the time for which the question was scheduled: what gain is weighted by. */
  share: number;
}

/** The score of one unit under one rule; everything in double precision, `null` where it is not for the type. */
export interface UnitScore extends UnitKey, Omit<ForecastScore, 'clipped'>, RelativeScores {
  rule: RevisionRule;
  /** Weighted sums of probability p and outcome y: of binary questions. */
  moments: Record<'wp' | 'wpp' | 'wpy' | 'wy' | 'wyy', number> | null;
  clipped: boolean;
  gainBest: number | null;
  gainUniform: number | null;
  referenceBest: number | null;
  referenceUniform: number | null;
  /** Whether `gainBest` is over a reference forecast recorded with the question, not over the uniform one. */
  referenceRecorded: boolean;
  baselineTruncated: number | null;
  coverage: number;
  leadTimeDays: number;
  anyVerbal: boolean;
  anyRetrospective: boolean;
  /** Some forecast was recorded with hindsight, and its collection does not say how it was sampled: does not rank. */
  anyUnframed: boolean;
  segments: UnitSegment[];
}

interface ScoredAuthor {
  authorId: string;
  segments: ScoredSegment[];
}

interface Scoring {
  question: QuestionToScore;
  scorer: ForecastScorer;
}

/** Every score that a resolved question gives, for each author and source and each revision rule. */
export function scoreQuestion(question: QuestionToScore): UnitScore[] {
  if (windowEndsAt(question) <= question.openedAt) return [];
  const scoring = { question, scorer: scorerFor(question) };
  const units = unitsOf(question).map(({ key, authors }) => ({
    key,
    authors: authors.map((a) => scored(a, scoring)),
  }));
  const relativeOf = relativeByUnit(units, question);
  return units.flatMap((unit) =>
    scoreUnit(unit, scoring).map((score) => {
      const relative = score.rule === 'carried-forward' && relativeOf.get(unit.key);
      return relative ? { ...score, ...relative } : score;
    }),
  );
}

function scored({ authorId, segments }: UnitAuthor, { scorer }: Scoring): ScoredAuthor {
  return {
    authorId,
    segments: segments.map(({ forecast, startAt, endAt }) => ({
      forecast,
      startAt,
      endAt,
      score: scorer.score(forecast),
    })),
  };
}

type ScoredUnit = Pick<UnitForecasts, 'key'> & { authors: ScoredAuthor[] };

/** Authors are compared with each other; a source is not, since it carries several of them. */
function relativeByUnit(
  units: readonly ScoredUnit[],
  question: QuestionToScore,
): Map<UnitKey, RelativeScores> {
  const compared = units.filter(
    ({ key, authors }) => key.dimension === 'author' && authors[0]!.segments.length > 0,
  );
  if (compared[0]?.authors[0]!.segments[0]!.score.brier === null) return new Map();
  const scores = relativeScores(
    compared.map(({ authors }) => authors[0]!.segments),
    question,
  );
  return new Map(compared.map(({ key }, index) => [key, scores[index]!]));
}

/** By each rule that finds something; what says the same as all forecasts together is not worked out again. */
function scoreUnit({ key, authors }: ScoredUnit, scoring: Scoring): UnitScore[] {
  const { knownAt } = scoring.question;
  const charged = authors.filter(({ segments }) => segments.length > 0);
  if (charged.length === 0) return [];
  const whole = scoreAuthors(key, charged, scoring);
  return revisionRules.flatMap((rule) => {
    const selected = charged.map(({ authorId, segments }) => ({
      authorId,
      segments: selectSegments(segments, rule, knownAt),
    }));
    if (selected.every(({ segments }, index) => segments.length === charged[index]!.segments.length))
      return [{ ...whole, rule }];
    const found = selected.filter(({ segments }) => segments.length > 0);
    return found.length === 0 ? [] : [{ ...scoreAuthors(key, found, scoring), rule }];
  });
}

function scoreAuthors(
  key: UnitKey,
  byAuthor: readonly ScoredAuthor[],
  { question, scorer }: Scoring,
): Omit<UnitScore, 'rule'> {
  const { openedAt, closesAt, knownAt, type, outcome } = question;
  const segments = byAuthor.flatMap((author) => unitSegments(author, byAuthor.length, question));
  const inForce = meanOfAuthors(byAuthor, (own, scoreOf) => meanInForce(own, scoreOf)!);
  // Time without a forecast, and time after the outcome was known, counts 0.
  const truncated = meanOfAuthors(byAuthor, (own, scoreOf) =>
    truncatedMean(own, scoreOf, openedAt, closesAt),
  );
  const { referenceBest, referenceUniform, referenceRecorded } = scorer;
  return {
    ...key,
    ...noRelativeScores,
    brier: inForce(({ brier }) => brier),
    log: inForce(({ log }) => log),
    clipped: segments.some(({ score }) => score.clipped),
    baseline: inForce(({ baseline }) => baseline),
    spherical: inForce(({ spherical }) => spherical),
    wis: inForce(({ wis }) => wis),
    covered50: inForce(({ covered50 }) => covered50),
    covered90: inForce(({ covered90 }) => covered90),
    moments: type === 'binary' ? momentsOf(segments, outcome) : null,
    gainBest: truncated(({ brier }) =>
      brier !== null && referenceBest !== null ? referenceBest - brier : null,
    ),
    gainUniform: truncated(({ brier }) =>
      brier !== null && referenceUniform !== null ? referenceUniform - brier : null,
    ),
    referenceBest,
    referenceUniform,
    referenceRecorded,
    baselineTruncated: truncated(({ baseline }) => baseline),
    coverage: meanOf(byAuthor, (own) => coverage(own.segments, openedAt, closesAt)),
    leadTimeDays: meanOf(byAuthor, (own) => leadTimeDays(own.segments, knownAt)!),
    ...flagsOf(segments, knownAt),
    segments,
  };
}

/** An author's stretches, each with what it weighs in a unit of so many authors. */
function unitSegments(
  { authorId, segments }: ScoredAuthor,
  authors: number,
  { openedAt, closesAt }: QuestionToScore,
): UnitSegment[] {
  const totalMs = totalDurationMs(segments);
  return segments.map((segment) => ({
    authorId,
    forecast: segment.forecast,
    score: segment.score,
    startAt: segment.startAt,
    endAt: segment.endAt,
    weight: durationMs(segment) / totalMs / authors,
    share: durationMs(segment) / (closesAt - openedAt) / authors,
  }));
}

function meanOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0) / items.length;
}

/** Each author's score over time, averaged over the authors of a unit; `null` where some part of the unit has none. */
function meanOfAuthors(
  byAuthor: readonly ScoredAuthor[],
  overTime: (segments: readonly ScoredSegment[], scoreOf: (segment: ScoredSegment) => number) => number,
) {
  return (value: (score: ForecastScore) => number | null): number | null => {
    if (byAuthor.some(({ segments }) => segments.some(({ score }) => value(score) === null))) return null;
    return meanOf(byAuthor, ({ segments }) => overTime(segments, ({ score }) => value(score)!));
  };
}

function momentsOf(segments: readonly UnitSegment[], outcome: number): UnitScore['moments'] {
  const { wp, wpp, wpy, wy, wyy } = unitMoments(
    segments.map(({ forecast, weight }) => ({
      probability: canonicalProbability(forecast.probability!),
      weight,
    })),
    outcome,
  );
  return { wp, wpp, wpy, wy, wyy };
}

/** A filter selects whole units, by the forecasts that were in force in them. */
function flagsOf(segments: readonly { forecast: ScoringForecast }[], knownAt: number) {
  const isRetrospective = ({ forecast }: { forecast: ScoringForecast }) => forecast.recordedAt >= knownAt;
  return {
    anyVerbal: segments.some(({ forecast }) => forecast.phrase !== null),
    anyRetrospective: segments.some(isRetrospective),
    anyUnframed: segments.some((segment) => isRetrospective(segment) && !segment.forecast.framed),
  };
}
