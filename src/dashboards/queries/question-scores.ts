import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind, PartyRef } from '../../parties/party.js';
import type { RevisionRule } from '../../scoring/revision-rules.js';
import type { ScoreRow } from '../pages/props/question.js';
import { PAGE_RULE } from './page-frame.js';

/** A stored score of one unit under one rule. */
export interface QuestionScore {
  questionId: string;
  rule: RevisionRule;
  kind: PartyKind;
  party: PartyRef;
  /** `null` for authors. */
  attribution: Attribution | null;
  /** `null` for forecasts by quantiles, as are those that follow. */
  brier: number | null;
  log: number | null;
  baseline: number | null;
  spherical: number | null;
  /** Weighted interval score in the unit of the question; `null` for other than forecasts by quantiles. */
  wis: number | null;
  covered50: number | null;
  covered90: number | null;
  gain: number | null;
  coverage: number;
  leadTimeDays: number;
  retrospective: boolean;
}

const fromPico = (column: string) => `sc.${column}::double precision / 1e12::double precision`;

/** The scores of these questions under every rule: authors first, then sources, by name. */
export function readQuestionScores(
  tx: EntityManager,
  questionIds: readonly string[],
): Promise<QuestionScore[]> {
  return tx.query<QuestionScore[]>(
    `SELECT sc.question_id AS "questionId", sc.rule, sc.dimension AS kind, nullif(sc.attribution, 'any') AS attribution,
            jsonb_build_object('id', p.id, 'slug', p.slug, 'name', p.name) AS party,
            ${fromPico('brier')} AS brier, ${fromPico('log_score')} AS log, ${fromPico('baseline')} AS baseline,
            ${fromPico('spherical')} AS spherical, ${fromPico('wis')} AS wis,
            ${fromPico('covered_50')} AS covered50, ${fromPico('covered_90')} AS covered90,
            ${fromPico('gain_best')} AS gain,
            ${fromPico('coverage')} AS coverage, ${fromPico('lead_time')} AS "leadTimeDays",
            sc.any_retrospective AS retrospective
     FROM score sc
     JOIN LATERAL (
       SELECT id, slug, name FROM author WHERE sc.dimension = 'author' AND id = sc.subject_id
       UNION ALL SELECT id, slug, name FROM source WHERE sc.dimension = 'source' AND id = sc.subject_id
     ) p ON true
     WHERE sc.question_id = ANY ($1) AND sc.superseded_at IS NULL
     ORDER BY sc.dimension, lower(p.name), p.id, sc.attribution, sc.rule, sc.question_id`,
    [questionIds],
  );
}

/** The scores that the pages show: one rule, named in their foot. */
export function toScoreRows(scores: readonly QuestionScore[]): ScoreRow[] {
  return scores
    .filter(({ rule }) => rule === PAGE_RULE)
    .map(({ kind, party, attribution, brier, wis, covered50, covered90, gain, coverage, leadTimeDays }) => ({
      kind,
      name: party,
      attribution,
      brier,
      wis,
      covered50,
      covered90,
      gain,
      coverage,
      leadTimeDays,
    }));
}
