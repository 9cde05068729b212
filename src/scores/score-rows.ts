import { toMillionths } from '../scoring/canonical-probability.js';
import { toPico, toWidePico } from '../scoring/moments.js';
import type { ForecastNumbers, QuestionToScore } from './question-to-score.js';
import { RULE_VERSION } from './rule-version.js';
import type { UnitScore, UnitSegment } from './score-question.js';

/**
 * The columns of `score` that a computation decides, with their SQL types. Moments are integers of 1e-12;
 * `lead_time` is in days of 1e-12, `wis` in the unit of the question.
 */
export const scoreColumns = {
  question_id: 'uuid',
  dimension: 'text',
  subject_id: 'uuid',
  attribution: 'text',
  rule: 'text',
  rule_version: 'integer',
  type: 'text',
  unit: 'text',
  cluster: 'text',
  tags: 'text[]',
  brier: 'bigint',
  wp: 'bigint',
  wpp: 'bigint',
  wpy: 'bigint',
  wy: 'bigint',
  wyy: 'bigint',
  log_score: 'bigint',
  baseline: 'bigint',
  baseline_truncated: 'bigint',
  spherical: 'bigint',
  clipped: 'boolean',
  gain_best: 'bigint',
  gain_uniform: 'bigint',
  reference_best: 'bigint',
  reference_uniform: 'bigint',
  reference_recorded: 'boolean',
  peer: 'bigint',
  median_gap: 'bigint',
  accuracy: 'bigint',
  wis: 'numeric',
  covered_50: 'bigint',
  covered_90: 'bigint',
  coverage: 'bigint',
  lead_time: 'bigint',
  any_verbal: 'boolean',
  any_retrospective: 'boolean',
  any_unframed: 'boolean',
  known_at: 'timestamptz',
  matures_at: 'timestamptz',
  segment_authors: 'uuid[]',
  segment_millionths: 'integer[]',
  segment_contents: 'jsonb',
  segment_readings: 'jsonb',
  segment_shares: 'double precision[]',
  segment_scores: 'double precision[]',
  segment_weights: 'double precision[]',
  segment_starts: 'timestamptz[]',
  segment_ends: 'timestamptz[]',
  outcome_value: 'double precision',
} as const;

export type ScoreRow = Record<keyof typeof scoreColumns, unknown>;

export function toScoreRows(question: QuestionToScore, scores: readonly UnitScore[]): ScoreRow[] {
  // Several rules may have selected the same segments.
  const columnsOf = new Map<readonly UnitSegment[], ReturnType<typeof segmentColumns>>();
  for (const { segments } of scores)
    if (!columnsOf.has(segments)) columnsOf.set(segments, segmentColumns(question, segments));
  return scores.map((score) => ({
    question_id: question.id,
    dimension: score.dimension,
    subject_id: score.subjectId,
    attribution: score.attribution,
    rule: score.rule,
    rule_version: RULE_VERSION,
    type: question.type,
    unit: question.type === 'date' ? 'days' : question.unit,
    cluster: question.cluster,
    tags: question.tags,
    ...momentColumns(score),
    ...columnsOf.get(score.segments)!,
    clipped: score.clipped,
    reference_recorded: score.referenceRecorded,
    any_verbal: score.anyVerbal,
    any_retrospective: score.anyRetrospective,
    any_unframed: score.anyUnframed,
    known_at: new Date(question.knownAt),
    matures_at: new Date(question.deadlineAt),
    outcome_value: question.outcome,
  }));
}

function momentColumns(score: UnitScore) {
  const pico = (value: number | null | undefined) => (value == null ? null : toPico(value).toString());
  return {
    brier: pico(score.brier),
    wp: pico(score.moments?.wp),
    wpp: pico(score.moments?.wpp),
    wpy: pico(score.moments?.wpy),
    wy: pico(score.moments?.wy),
    wyy: pico(score.moments?.wyy),
    log_score: pico(score.log),
    baseline: pico(score.baseline),
    baseline_truncated: pico(score.baselineTruncated),
    spherical: pico(score.spherical),
    gain_best: pico(score.gainBest),
    gain_uniform: pico(score.gainUniform),
    reference_best: pico(score.referenceBest),
    reference_uniform: pico(score.referenceUniform),
    peer: pico(score.peer),
    median_gap: pico(score.medianGap),
    accuracy: pico(score.accuracy),
    wis: score.wis === null ? null : toWidePico(score.wis).toString(),
    covered_50: pico(score.covered50),
    covered_90: pico(score.covered90),
    coverage: pico(score.coverage),
    lead_time: pico(score.leadTimeDays),
  };
}

function segmentColumns({ type }: QuestionToScore, segments: readonly UnitSegment[]) {
  const isBinary = type === 'binary';
  return {
    segment_authors: segments.map(({ authorId }) => authorId),
    segment_millionths: isBinary ? segments.map(({ forecast }) => toMillionths(forecast.probability!)) : null,
    segment_contents: isBinary ? null : segments.map(({ forecast }) => contentOf(forecast)),
    segment_readings: segments.some(({ forecast }) => forecast.phrase !== null)
      ? segments.map(readingOf)
      : null,
    segment_shares: segments.map(({ share }) => share),
    segment_scores: segments.map(({ score }) => score.brier ?? score.wis),
    segment_weights: segments.map(({ weight }) => weight),
    segment_starts: segments.map(({ startAt }) => new Date(startAt).toISOString()),
    segment_ends: segments.map(({ endAt }) => new Date(endAt).toISOString()),
  };
}

function contentOf({ distribution, quantiles }: ForecastNumbers) {
  return distribution ?? quantiles;
}

/** Of a phrase, in millionths as the probabilities are; without a scale it is worth the number that a person gave it. */
function readingOf({ forecast: { phrase, reading, probability } }: UnitSegment) {
  if (phrase === null) return null;
  const { scale, ...range } = reading ?? { scale: null, low: probability!, high: probability! };
  const [low, point, high] = [range.low, probability!, range.high].map(toMillionths);
  return { scale: scale ?? '', phrase: phrase.toLowerCase(), low, point, high };
}
