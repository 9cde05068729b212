import type { PartyKind } from '../../parties/party.js';
import type { RevisionRule } from '../../scoring/revision-rules.js';

/** Which stored scores a view counts. */
export interface ScoreFilter {
  dimension: PartyKind;
  /** `null` for everybody. */
  subjectIds: readonly string[] | null;
  rule: RevisionRule;
  /** Leaves out questions whose deadline is still to come. */
  matureOnly: boolean;
  tag: string | null;
  /** Reads the scores that stood at that moment; `null` for now. */
  asOf: Date | null;
}

/** SQL condition on score `sc` and question `q` for the parameters of `scoreFilterParameters`: `$1` to `$6`. */
export const SCORE_FILTER_SQL = `
  sc.dimension = $1 AND ($2::uuid[] IS NULL OR sc.subject_id = ANY ($2)) AND sc.rule = $3 AND sc.type = 'binary'
  AND (($5::timestamptz IS NULL AND sc.superseded_at IS NULL)
    OR ($5 IS NOT NULL AND sc.scored_at <= $5 AND (sc.superseded_at IS NULL OR sc.superseded_at > $5)))
  AND ($4::text IS NULL OR $4 = ANY (q.tags))
  AND (NOT $6::boolean OR sc.matures_at <= coalesce($5, app_now()))`;

export function scoreFilterParameters(filter: ScoreFilter): unknown[] {
  const { dimension, subjectIds, rule, tag, asOf, matureOnly } = filter;
  return [dimension, subjectIds, rule, tag, asOf, matureOnly];
}
