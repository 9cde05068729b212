import { toMillionths } from '../scoring/canonical-probability.js';
import { toPico } from '../scoring/moments.js';
import { RULE_VERSION } from './rule-version.js';
import type { QuestionToScore } from './question-to-score.js';
import type { UnitScore } from './score-question.js';

/**
 * The columns of `score` that a computation decides, with their SQL types. Moments are integers of 1e-12;
 * `lead_time` is in days of 1e-12.
 */
export const scoreColumns = {
  question_id: 'uuid',
  dimension: 'text',
  subject_id: 'uuid',
  attribution: 'text',
  rule: 'text',
  rule_version: 'integer',
  type: 'text',
  cluster: 'text',
  brier: 'bigint',
  wp: 'bigint',
  wpp: 'bigint',
  wpy: 'bigint',
  wy: 'bigint',
  wyy: 'bigint',
  log_score: 'bigint',
  baseline: 'bigint',
  spherical: 'bigint',
  clipped: 'boolean',
  gain_best: 'bigint',
  gain_uniform: 'bigint',
  reference_best: 'bigint',
  reference_uniform: 'bigint',
  coverage: 'bigint',
  lead_time: 'bigint',
  any_verbal: 'boolean',
  any_retrospective: 'boolean',
  any_unframed: 'boolean',
  known_at: 'timestamptz',
  matures_at: 'timestamptz',
  segment_authors: 'uuid[]',
  segment_millionths: 'integer[]',
  segment_weights: 'double precision[]',
  segment_starts: 'timestamptz[]',
  segment_ends: 'timestamptz[]',
  outcome_value: 'double precision',
} as const;

export type ScoreRow = Record<keyof typeof scoreColumns, unknown>;

export function toScoreRows(question: QuestionToScore, scores: readonly UnitScore[]): ScoreRow[] {
  return scores.map((score) => ({
    question_id: question.id,
    dimension: score.dimension,
    subject_id: score.subjectId,
    attribution: score.attribution,
    rule: score.rule,
    rule_version: RULE_VERSION,
    type: 'binary',
    cluster: question.cluster,
    ...momentColumns(score),
    clipped: score.clipped,
    any_verbal: score.anyVerbal,
    any_retrospective: score.anyRetrospective,
    any_unframed: score.anyUnframed,
    known_at: new Date(question.knownAt),
    matures_at: new Date(question.deadlineAt),
    segment_authors: score.segments.map((segment) => segment.authorId),
    segment_millionths: score.segments.map((segment) => toMillionths(segment.probability)),
    segment_weights: score.segments.map((segment) => segment.weight),
    segment_starts: score.segments.map((segment) => new Date(segment.startAt)),
    segment_ends: score.segments.map((segment) => new Date(segment.endAt)),
    outcome_value: question.outcome,
  }));
}

function momentColumns(score: UnitScore) {
  const pico = (value: number) => toPico(value).toString();
  return {
    brier: pico(score.brier),
    wp: pico(score.wp),
    wpp: pico(score.wpp),
    wpy: pico(score.wpy),
    wy: pico(score.wy),
    wyy: pico(score.wyy),
    log_score: pico(score.log),
    baseline: pico(score.baseline),
    spherical: pico(score.spherical),
    gain_best: pico(score.gainBest),
    gain_uniform: pico(score.gainUniform),
    reference_best: pico(score.referenceBest),
    reference_uniform: pico(score.referenceUniform),
    coverage: pico(score.coverage),
    lead_time: pico(score.leadTimeDays),
  };
}
