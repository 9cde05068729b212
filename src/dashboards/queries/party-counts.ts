import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import { unchargedStates } from '../../scores/uncharged.js';
import { PAGE_RULE } from './page-frame.js';
import { attributionsOf, type ScoreFilter } from './score-filter.js';
import { RULING_JOIN_SQL } from './sql-fragments.js';

/** What a record holds beside its scores: questions by status, late forecasts, unscorable statements. */
export interface Excluded {
  open: number;
  overdue: number;
  /** Questions with a ruling that charge nothing: words without a number, or a paraphrase beside own words. */
  unscored: number;
  late: number;
  annulled: number;
  ambiguous: number;
  unscorable: number;
}

export interface PartyCounts extends Excluded {
  id: string;
  slug: string;
  name: string;
  description: string | null;
  /** `null` for authors. */
  attribution: Attribution | null;
}

export const nothingExcluded: Excluded = {
  open: 0,
  overdue: 0,
  unscored: 0,
  late: 0,
  annulled: 0,
  ambiguous: 0,
  unscorable: 0,
};

/** What narrows the counts; `null` leaves a filter out. */
export type CountsFilter = Pick<ScoreFilter, 'tag' | 'knownFrom' | 'knownTo'>;
const everything: CountsFilter = { tag: null, knownFrom: null, knownTo: null };

/**
 * One row for each author, or each source and attribution, of whom anything is on file.
 * @param ids `null` for all
 * @param filter counts only questions with its tag, or those open and those whose outcome was known in its time; the
 *   record is then summed up question by question, and statements without a question are not counted
 */
export function readPartyCounts(
  tx: EntityManager,
  kind: PartyKind,
  ids: readonly string[] | null,
  { tag, knownFrom, knownTo }: CountsFilter = everything,
): Promise<PartyCounts[]> {
  const isNarrowed = tag !== null || knownFrom !== null || knownTo !== null;
  return tx.query<PartyCounts[]>(
    `WITH total AS (${isNarrowed ? NARROWED_TOTAL_SQL : TOTAL_SQL}),
          overdue AS (
            SELECT subject_id, attribution, count(*) AS n FROM uncharged
            WHERE question_id = ANY (${DUE_SQL}) AND state = 'open'
              AND dimension = $1 AND ($2::uuid[] IS NULL OR subject_id = ANY ($2))
            GROUP BY 1, 2),
          unscorable AS (
            SELECT ${kind}_id AS subject_id, ${kind === 'author' ? `'any'` : 'attribution'} AS attribution, count(*) AS n
            FROM statement WHERE unscorable IS NOT NULL AND NOT $5::boolean AND ($2::uuid[] IS NULL OR ${kind}_id = ANY ($2))
            GROUP BY 1, 2),
          scored AS (
            SELECT p.id AS subject_id, attribution FROM ${kind} p, unnest($4::text[]) AS attribution
            WHERE ($2::uuid[] IS NULL OR p.id = ANY ($2)) AND (${isNarrowed ? `EXISTS (${NARROWED_SCORE_SQL})` : HAS_SCORE_SQL}))
     SELECT p.id, p.slug, p.name, p.description, nullif(attribution, 'any') AS attribution,
            (coalesce(total.open, 0) - coalesce(overdue.n, 0))::int AS open, coalesce(overdue.n, 0)::int AS overdue,
            ${['unscored', 'annulled', 'ambiguous', 'late'].map((name) => `coalesce(total.${name}, 0)::int AS ${name}`).join(', ')},
            coalesce(unscorable.n, 0)::int AS unscorable
     FROM total FULL JOIN unscorable USING (subject_id, attribution) FULL JOIN scored USING (subject_id, attribution)
     LEFT JOIN overdue USING (subject_id, attribution)
     JOIN ${kind} p ON p.id = subject_id
     ORDER BY lower(p.name), p.id, attribution`,
    [kind, ids, tag, attributionsOf[kind], isNarrowed, ...(isNarrowed ? [knownFrom, knownTo] : [])],
  );
}

/** An array: the planner would take them for most of all questions, and read every row that they might be joined with. */
const DUE_SQL = `ARRAY(
  SELECT id FROM question
  WHERE ruling IS NULL AND merged_into IS NULL AND due_at <= app_now() AND ($3::text IS NULL OR $3 = ANY (tags)))`;

const TOTAL_SQL = `
  SELECT subject_id, attribution, open, unscored, annulled, ambiguous, late FROM uncharged_total
  WHERE dimension = $1 AND ($2::uuid[] IS NULL OR subject_id = ANY ($2)) AND open + unscored + annulled + ambiguous + late > 0`;

/** SQL condition on an instant, or null of what is not known yet. */
const knownSql = (at: string) => `
    ($6::timestamptz IS NULL OR coalesce(${at}, 'infinity') >= $6) AND ($7::timestamptz IS NULL OR coalesce(${at}, '-infinity') < $7)`;

const NARROWED_TOTAL_SQL = `
  SELECT u.subject_id, u.attribution, ${unchargedStates.map((state) => `count(*) FILTER (WHERE u.state = '${state}') AS ${state}`).join(', ')},
         sum(u.late) AS late
  FROM uncharged u JOIN question q ON q.id = u.question_id ${RULING_JOIN_SQL}
  WHERE u.dimension = $1 AND ($2::uuid[] IS NULL OR u.subject_id = ANY ($2)) AND ($3::text IS NULL OR $3 = ANY (q.tags))
    AND ${knownSql('r.known_at')}
  GROUP BY 1, 2`;

const SCORE_SQL = `
  SELECT FROM score sc WHERE sc.dimension = $1 AND sc.subject_id = p.id AND sc.rule = '${PAGE_RULE}'
    AND sc.attribution = attribution.attribution AND sc.superseded_at IS NULL`;

/** The totals tell it of most, and take a row of each; the scores also know what is not mature, or has no Brier score. */
const HAS_SCORE_SQL = `EXISTS (
    SELECT FROM score_total t WHERE t.dimension = $1 AND t.subject_id = p.id AND t.attribution = attribution.attribution AND t.n > 0
  ) OR EXISTS (${SCORE_SQL})`;

const NARROWED_SCORE_SQL = `${SCORE_SQL} AND ${knownSql('sc.known_at')}
    AND ($3::text IS NULL OR EXISTS (SELECT FROM question q WHERE q.id = sc.question_id AND $3 = ANY (q.tags)))`;
