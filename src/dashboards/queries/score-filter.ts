import type { PartyKind } from '../../parties/party.js';
import type { QuestionType } from '../../questions/question.schemas.js';
import { DISPUTED_SQL } from '../../questions/read-question.js';
import { TOTALS_RULE } from '../../scores/totals.js';
import type { RevisionRule } from '../../scoring/revision-rules.js';

/** Which stored scores a view counts; `null` leaves a filter out. */
export interface ScoreFilter {
  dimension: PartyKind;
  subjectIds: readonly string[] | null;
  rule: RevisionRule;
  type: QuestionType | null;
  /** Leaves out questions whose deadline is still to come. */
  matureOnly: boolean;
  tag: string | null;
  /** Of a source. */
  attribution: 'own' | 'reported' | null;
  /** Units all of whose probabilities were given as numbers, or those with some words. */
  likelihood: 'numeric' | 'verbal' | null;
  /** Units that were on record before the outcome was known, or those with some hindsight. */
  hindsight: 'prospective' | 'retrospective' | null;
  /** When the outcome was known: from the first instant, to before the second. */
  knownFrom: Date | null;
  knownTo: Date | null;
  /** Reads the scores that stood at that moment; `null` for now. */
  asOf: Date | null;
  /** Leaves out questions whose ruling in force somebody disputes now. */
  undisputedOnly: boolean;
  /** Counts everybody's scores as those of one record. */
  pooled?: boolean;
}

/** SQL: whose the scores of a pooled record are. */
export const EVERYBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** SQL condition on score `sc`, of the party `subject`, and question `q`. */
const conditionsSql = (subject: string) => `
  sc.dimension = $1 AND ($2::uuid[] IS NULL OR ${subject} = ANY ($2)) AND sc.rule = $3 AND ($7::text IS NULL OR sc.type = $7)
  AND (($5::timestamptz IS NULL AND sc.superseded_at IS NULL)
    OR ($5 IS NOT NULL AND sc.scored_at <= $5 AND (sc.superseded_at IS NULL OR sc.superseded_at > $5)))
  AND ($4::text IS NULL OR $4 = ANY (q.tags))
  AND (NOT $6::boolean OR sc.matures_at <= coalesce($5, app_now()))
  AND sc.attribution = ANY ($8::text[])
  AND ($9::text IS NULL OR sc.any_verbal = ($9 = 'verbal'))
  AND ($10::text IS NULL OR sc.any_retrospective = ($10 = 'retrospective'))
  AND ($11::timestamptz IS NULL OR sc.known_at >= $11) AND ($12::timestamptz IS NULL OR sc.known_at < $12)`;

/**
 * SQL relation: the scores that a filter selects, with `party_id`, whose they are, for the parameters of
 * `scoreFilterParameters`, `$1` to `$12`. Scores as of an earlier time count for whom their party was merged into
 * since; where both had a score on one question, the survivor's own counts.
 */
export function scoresSql(
  filter: Pick<ScoreFilter, 'dimension' | 'asOf' | 'pooled' | 'undisputedOnly'>,
): string {
  const { dimension, asOf, pooled, undisputedOnly } = filter;
  const survivor = asOf === null ? 'sc.subject_id' : 'coalesce(p.merged_into, p.id)';
  const columns = `sc.*, ${pooled ? EVERYBODY : survivor} AS party_id`;
  const conditions = `${conditionsSql(survivor)} ${undisputedOnly ? `AND NOT ${DISPUTED_SQL}` : ''}`;
  if (asOf === null) {
    return `SELECT ${columns} FROM score sc JOIN question q ON q.id = sc.question_id WHERE ${conditions}`;
  }
  return `SELECT DISTINCT ON (sc.question_id, ${survivor}, sc.attribution) ${columns}
          FROM score sc JOIN question q ON q.id = sc.question_id JOIN ${dimension} p ON p.id = sc.subject_id
          WHERE ${conditions}
          ORDER BY sc.question_id, ${survivor}, sc.attribution, p.merged_into IS NOT NULL, sc.scored_at DESC, sc.id`;
}

/** In what attributions a party has scores. */
export const attributionsOf: Record<PartyKind, string[]> = { author: ['any'], source: ['own', 'reported'] };

export function scoreFilterParameters(filter: ScoreFilter): unknown[] {
  const { dimension, subjectIds, rule, type, tag, asOf, matureOnly } = filter;
  const { attribution, likelihood, hindsight, knownFrom, knownTo } = filter;
  return [
    dimension,
    subjectIds,
    rule,
    tag,
    asOf,
    matureOnly,
    type,
    attribution ? [attribution] : attributionsOf[dimension],
    likelihood,
    hindsight,
    knownFrom,
    knownTo,
  ];
}

/** Whether a view counts what totals do, of one record or of all together: the mature units of the headline rule, all of one type. */
export function isKeptInTotals(filter: ScoreFilter): boolean {
  const { rule, type, matureOnly, tag, likelihood, hindsight, knownFrom, knownTo, asOf, undisputedOnly } =
    filter;
  const narrows =
    [tag, likelihood, hindsight, knownFrom, knownTo, asOf].some((value) => value !== null) || undisputedOnly;
  return rule === TOTALS_RULE && type !== null && matureOnly && !narrows;
}

/** SQL condition on a table of totals: its rows of these records, for the parameters of `keptParameters`. */
export const KEPT_SQL = `
  dimension = $1 AND ($2::uuid[] IS NULL OR subject_id = ANY ($2)) AND type = $3 AND ($4::text IS NULL OR attribution = $4) AND n > 0`;

export function keptParameters({ dimension, subjectIds, type, attribution }: ScoreFilter): unknown[] {
  return [dimension, subjectIds, type, attribution];
}
