import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import { unchargedStates } from '../../scores/uncharged.js';
import { PAGE_RULE } from './page-frame.js';
import { attributionsOf } from './score-filter.js';

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

/**
 * One row for each author, or each source and attribution, of whom anything is on file.
 * @param ids `null` for all
 * @param tag counts only questions with this tag; the record is then summed up question by question
 */
export function readPartyCounts(
  tx: EntityManager,
  kind: PartyKind,
  ids: readonly string[] | null,
  tag: string | null = null,
): Promise<PartyCounts[]> {
  return tx.query<PartyCounts[]>(
    `WITH total AS (${tag === null ? TOTAL_SQL : TAGGED_TOTAL_SQL}),
          overdue AS (
            SELECT u.subject_id, u.attribution, count(*) AS n FROM question q JOIN uncharged u ON u.question_id = q.id
            WHERE q.ruling IS NULL AND q.merged_into IS NULL AND q.due_at <= app_now() AND u.state = 'open'
              AND u.dimension = $1 AND ($2::uuid[] IS NULL OR u.subject_id = ANY ($2)) AND ($3::text IS NULL OR $3 = ANY (q.tags))
            GROUP BY 1, 2),
          unscorable AS (
            SELECT ${kind}_id AS subject_id, ${kind === 'author' ? `'any'` : 'attribution'} AS attribution, count(*) AS n
            FROM statement WHERE unscorable IS NOT NULL AND $3 IS NULL AND ($2::uuid[] IS NULL OR ${kind}_id = ANY ($2))
            GROUP BY 1, 2),
          scored AS (
            SELECT p.id AS subject_id, attribution FROM ${kind} p, unnest($4::text[]) AS attribution
            WHERE ($2::uuid[] IS NULL OR p.id = ANY ($2)) AND EXISTS (${tag === null ? SCORE_SQL : TAGGED_SCORE_SQL}))
     SELECT p.id, p.slug, p.name, nullif(attribution, 'any') AS attribution,
            (coalesce(total.open, 0) - coalesce(overdue.n, 0))::int AS open, coalesce(overdue.n, 0)::int AS overdue,
            ${['unscored', 'annulled', 'ambiguous', 'late'].map((name) => `coalesce(total.${name}, 0)::int AS ${name}`).join(', ')},
            coalesce(unscorable.n, 0)::int AS unscorable
     FROM total FULL JOIN unscorable USING (subject_id, attribution) FULL JOIN scored USING (subject_id, attribution)
     LEFT JOIN overdue USING (subject_id, attribution)
     JOIN ${kind} p ON p.id = subject_id
     ORDER BY lower(p.name), p.id, 4`,
    [kind, ids, tag, attributionsOf[kind]],
  );
}

const TOTAL_SQL = `
  SELECT subject_id, attribution, open, unscored, annulled, ambiguous, late FROM uncharged_total
  WHERE dimension = $1 AND ($2::uuid[] IS NULL OR subject_id = ANY ($2)) AND open + unscored + annulled + ambiguous + late > 0`;

const TAGGED_TOTAL_SQL = `
  SELECT u.subject_id, u.attribution, ${unchargedStates.map((state) => `count(*) FILTER (WHERE u.state = '${state}') AS ${state}`).join(', ')},
         sum(u.late) AS late
  FROM uncharged u JOIN question q ON q.id = u.question_id
  WHERE u.dimension = $1 AND ($2::uuid[] IS NULL OR u.subject_id = ANY ($2)) AND $3 = ANY (q.tags)
  GROUP BY 1, 2`;

const SCORE_SQL = `
  SELECT FROM score sc WHERE sc.dimension = $1 AND sc.subject_id = p.id AND sc.rule = '${PAGE_RULE}'
    AND sc.attribution = attribution.attribution AND sc.superseded_at IS NULL`;

const TAGGED_SCORE_SQL = `${SCORE_SQL}
    AND EXISTS (SELECT FROM question q WHERE q.id = sc.question_id AND $3 = ANY (q.tags))`;
