import { durationMs, type Stretch, totalDurationMs } from '../scoring/duration.js';
import { leadTimeDays } from '../scoring/lead-time.js';
import { unitMoments } from '../scoring/moments.js';
import { type RevisionRule, revisionRules, selectSegments } from '../scoring/revision-rules.js';
import { windowEndsAt } from '../scoring/segments.js';
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
    revisionRules.flatMap((rule) => {
      const relative = (rule === 'carried-forward' && relativeOf.get(unit.key)) || noRelativeScores;
      const score = scoreUnit(unit, rule, scoring);
      return score ? [{ ...score, ...relative }] : [];
    }),
  );
}

function scored({ authorId, segments }: UnitAuthor, { scorer }: Scoring): ScoredAuthor {
  return {
    authorId,
    segments: segments.map((segment) => ({ ...segment, score: scorer.score(segment.forecast) })),
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

function scoreUnit(
  { key, authors }: ScoredUnit,
  rule: RevisionRule,
  { question, scorer }: Scoring,
): Omit<UnitScore, keyof RelativeScores> | null {
  const { openedAt, closesAt, knownAt, type, outcome } = question;
  const byAuthor = authors
    .map(({ authorId, segments }) => ({ authorId, segments: selectSegments(segments, rule, knownAt) }))
    .filter(({ segments }) => segments.length > 0);
  if (byAuthor.length === 0) return null;
  const segments = byAuthor.flatMap(({ authorId, segments: own }) => {
    const totalMs = totalDurationMs(own);
    return own.map((s) => ({
      ...s,
      authorId,
      weight: durationMs(s) / totalMs / byAuthor.length,
      share: durationMs(s) / (closesAt - openedAt) / byAuthor.length,
    }));
  });
  // Time without a forecast, and time after the outcome was known, counts 0.
  const truncated = (value: (score: ForecastScore) => number | null): number | null =>
    value(segments[0]!.score) === null
      ? null
      : segments.reduce((sum, { share, score }) => sum + share * value(score)!, 0);
  const { referenceBest, referenceUniform } = scorer;
  return {
    ...key,
    rule,
    ...meanScores(segments),
    moments: type === 'binary' ? momentsOf(segments, outcome) : null,
    gainBest: truncated(({ brier }) =>
      brier !== null && referenceBest !== null ? referenceBest - brier : null,
    ),
    gainUniform: truncated(({ brier }) =>
      brier !== null && referenceUniform !== null ? referenceUniform - brier : null,
    ),
    referenceBest,
    referenceUniform,
    baselineTruncated: truncated(({ baseline }) => baseline),
    coverage: segments.reduce((sum, { share }) => sum + share, 0),
    leadTimeDays:
      byAuthor.reduce((sum, author) => sum + leadTimeDays(author.segments, knownAt)!, 0) / byAuthor.length,
    ...flagsOf(segments, knownAt),
    segments,
  };
}

/** Each score as its mean over the unit; `null` where some part of the unit has none. */
function meanScores(segments: readonly UnitSegment[]): ForecastScore {
  const mean = (name: Exclude<keyof ForecastScore, 'clipped'>) =>
    segments.some(({ score }) => score[name] === null)
      ? null
      : segments.reduce((sum, { weight, score }) => sum + weight * score[name]!, 0);
  return {
    brier: mean('brier'),
    log: mean('log'),
    clipped: segments.some(({ score }) => score.clipped),
    baseline: mean('baseline'),
    spherical: mean('spherical'),
    wis: mean('wis'),
    covered50: mean('covered50'),
    covered90: mean('covered90'),
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
