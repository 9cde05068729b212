import { brier } from '../scoring/brier.js';
import { fromMillionths, toMillionths } from '../scoring/canonical-probability.js';
import { coverage } from '../scoring/coverage.js';
import { durationMs, totalDurationMs } from '../scoring/duration.js';
import { gain } from '../scoring/gain.js';
import { leadTimeDays } from '../scoring/lead-time.js';
import { metaculusBaseline } from '../scoring/metaculus-baseline.js';
import { unitMoments } from '../scoring/moments.js';
import { type ScoringWindow, type Segment, windowEndsAt } from '../scoring/segments.js';
import { spherical } from '../scoring/spherical.js';
import { type RevisionRule, revisionRules, selectSegments } from '../scoring/revision-rules.js';
import type { QuestionToScore, ScoringForecast } from './question-to-score.js';
import { type UnitForecasts, unitsOf } from './scoring-units.js';

/** A stretch of one author's probability, with its share of the unit. */
export interface ScoredSegment extends Segment {
  authorId: string;
  /** The shares of a unit add up to 1. */
  weight: number;
}

/** The score of one unit under one rule; everything in double precision. */
export interface UnitScore {
  dimension: 'author' | 'source';
  subjectId: string;
  attribution: 'any' | 'own' | 'reported';
  rule: RevisionRule;
  brier: number;
  wp: number;
  wpp: number;
  wpy: number;
  wy: number;
  wyy: number;
  log: number;
  baseline: number;
  spherical: number;
  clipped: boolean;
  gainBest: number;
  gainUniform: number;
  referenceBest: number;
  referenceUniform: number;
  coverage: number;
  leadTimeDays: number;
  anyVerbal: boolean;
  anyRetrospective: boolean;
  /** Some forecast was recorded with hindsight, and its collection does not say how it was sampled: does not rank. */
  anyUnframed: boolean;
  segments: ScoredSegment[];
}

const UNIFORM = 0.5;

/** Every score that a resolved question gives, for each author and source and each revision rule. */
export function scoreQuestion(question: QuestionToScore): UnitScore[] {
  const window: ScoringWindow = question;
  if (windowEndsAt(window) <= window.openedAt) return [];
  return unitsOf(question).flatMap((unit) =>
    revisionRules.flatMap((rule) => scoreUnit(question, unit, rule) ?? []),
  );
}

function scoreUnit(question: QuestionToScore, unit: UnitForecasts, rule: RevisionRule): UnitScore | null {
  const byAuthor = unit.authors
    .map(({ authorId, segments }) => ({ authorId, segments: selectSegments(segments, rule).map(canonical) }))
    .filter(({ segments }) => segments.length > 0);
  if (byAuthor.length === 0) return null;
  const segments = byAuthor.flatMap(({ authorId, segments: own }) =>
    own.map((s) => ({ ...s, authorId, weight: durationMs(s) / totalDurationMs(own) / byAuthor.length })),
  );
  const { outcome: y, referenceProbability } = question;
  const best = referenceProbability ?? UNIFORM;
  const { clipped, ...moments } = unitMoments(segments, y);
  const meanOfAuthors = (value: (own: Segment[]) => number) =>
    byAuthor.reduce((sum, author) => sum + value(author.segments), 0) / byAuthor.length;
  const weighted = (value: (probability: number, outcome: number) => number) =>
    segments.reduce((sum, s) => sum + s.weight * value(s.probability, y), 0);
  return {
    ...unit.key,
    rule,
    ...moments,
    clipped: clipped > 0,
    baseline: weighted(metaculusBaseline),
    spherical: weighted(spherical),
    gainBest: meanOfAuthors((own) => gain(own, y, best, question.openedAt, question.closesAt)),
    gainUniform: meanOfAuthors((own) => gain(own, y, UNIFORM, question.openedAt, question.closesAt)),
    referenceBest: brier(best, y),
    referenceUniform: brier(UNIFORM, y),
    coverage: meanOfAuthors((own) => coverage(own, question.openedAt, windowEndsAt(question))),
    leadTimeDays: meanOfAuthors((own) => leadTimeDays(own, question.knownAt) ?? 0),
    ...flagsOf(segments, question.knownAt),
    segments,
  };
}

/** A filter selects whole units, by the forecasts that were in force in them. */
function flagsOf(segments: readonly { forecast: ScoringForecast }[], knownAt: number) {
  const isRetrospective = ({ forecast }: { forecast: ScoringForecast }) => forecast.recordedAt >= knownAt;
  return {
    anyVerbal: segments.some(({ forecast }) => forecast.verbal),
    anyRetrospective: segments.some(isRetrospective),
    anyUnframed: segments.some((segment) => isRetrospective(segment) && !segment.forecast.framed),
  };
}

/** Scores start from the probability rounded to 6 decimals, so that look-alikes are one value everywhere. */
function canonical<S extends Segment>(segment: S): S {
  return { ...segment, probability: fromMillionths(toMillionths(segment.probability)) };
}
