import type { EntityManager } from 'typeorm';
import { LATE_SQL } from '../../forecasts/read-forecast.js';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import { QUESTION_STATUS_SQL } from '../../questions/read-question.js';
import { STAYS_SQL } from '../../scores/question-opened.js';
import { PAGE_RULE } from './page-frame.js';
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
 */
export function readPartyCounts(
  tx: EntityManager,
  kind: PartyKind,
  ids: readonly string[] | null,
  tag: string | null = null,
): Promise<PartyCounts[]> {
  const attribution = kind === 'author' ? 'NULL::text' : 's.attribution';
  return tx.query<PartyCounts[]>(
    `SELECT p.id, p.slug, p.name, ${attribution} AS attribution,
            ${questions(`${QUESTION_STATUS_SQL} IN ('open', 'postponed') AND NOT ${LATE_SQL}`)} AS open,
            ${questions(`${QUESTION_STATUS_SQL} = 'overdue' AND NOT ${LATE_SQL}`)} AS overdue,
            ${questions(`q.ruling = 'resolved' AND sc.id IS NULL AND NOT ${LATE_SQL}`)} AS unscored,
            ${questions(`q.ruling = 'annulled'`)} AS annulled,
            ${questions(`q.ruling = 'ambiguous'`)} AS ambiguous,
            (count(*) FILTER (WHERE ${LATE_SQL}))::int AS late,
            (count(*) FILTER (WHERE s.unscorable IS NOT NULL))::int AS unscorable
     FROM statement s
     JOIN ${kind} p ON p.id = s.${kind}_id
     LEFT JOIN (forecast f JOIN question q ON q.id = f.question_id ${RULING_JOIN_SQL})
       ON f.statement_id = s.id AND f.stance = 'forecast' AND ${STAYS_SQL} AND q.merged_into IS NULL
         AND ($2::text IS NULL OR $2 = ANY (q.tags))
     LEFT JOIN score sc
       ON sc.question_id = q.id AND sc.dimension = '${kind}' AND sc.subject_id = p.id AND sc.rule = '${PAGE_RULE}'
         AND sc.attribution = ${kind === 'author' ? `'any'` : 's.attribution'} AND sc.superseded_at IS NULL
     WHERE ($1::uuid[] IS NULL OR s.${kind}_id = ANY ($1))
       AND (q.id IS NOT NULL OR (s.unscorable IS NOT NULL AND $2::text IS NULL))
     GROUP BY 1, 2, 3, 4
     ORDER BY lower(p.name), p.id, 4`,
    [ids, tag],
  );
}

const questions = (condition: string) => `(count(DISTINCT q.id) FILTER (WHERE ${condition}))::int`;
