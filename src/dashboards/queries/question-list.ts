import type { EntityManager } from 'typeorm';
import type { PartyRef } from '../../parties/party.js';
import { findPartyId } from '../../parties/read-party.js';
import type { QuestionType } from '../../questions/question.schemas.js';
import {
  DISPUTED_SQL,
  QUESTION_COLUMNS_SQL,
  QUESTION_STATUS_SQL,
  type QuestionRow,
} from '../../questions/read-question.js';
import { STAYS_SQL } from '../../scores/question-opened.js';
import type { Outcome, QuestionStatus } from '../pages/props/common.js';
import { decodeCursor, instantKeySql, type Page, toPage } from './cursor.js';
import { AUTHOR_SQL, OUTCOME_SQL, RULING_JOIN_SQL } from './sql-fragments.js';

/** `null` filters nothing. */
export interface QuestionFilter {
  status: QuestionStatus | null;
  /** Without a ruling, and due by now, within seven days, or by an instant. */
  due: 'overdue' | 'week' | Date | null;
  tag: string | null;
  /** A slug, an id, a name or an alias. */
  author: string | null;
  source: string | null;
  /** The name of an imported collection. */
  collection?: string | null;
  /** Last days of the deadline, both included; what is overdue is never left out by them. */
  deadlineFrom?: string | null;
  deadlineTo?: string | null;
  /** Words of the text. */
  q: string | null;
  type: QuestionType | null;
  /** Whether somebody disputes the ruling in force. */
  disputed?: 'yes' | 'no' | null;
}

const orders = {
  deadline: { column: 'q.deadline_at', direction: 'ASC', beyond: '>' },
  '-deadline': { column: 'q.deadline_at', direction: 'DESC', beyond: '<' },
  recorded: { column: 'q.recorded_at', direction: 'ASC', beyond: '>' },
  '-recorded': { column: 'q.recorded_at', direction: 'DESC', beyond: '<' },
} as const;
export type QuestionSort = keyof typeof orders;
export const questionSorts = Object.keys(orders) as [QuestionSort, ...QuestionSort[]];

export interface PageRequest {
  cursor: string | null;
  limit: number;
}

export interface ListedQuestion extends QuestionRow {
  outcome: Outcome | null;
  forecastCount: number;
  /** Everybody with a forecast on it, the first to speak first. */
  authors: PartyRef[];
}

/**
 * A page of questions; merged ones are left out.
 * @throws DomainError on a cursor of another list
 */
export async function listQuestions(
  tx: EntityManager,
  filter: QuestionFilter,
  sort: QuestionSort,
  { cursor, limit }: PageRequest,
): Promise<Page<ListedQuestion>> {
  const list = `questions ${sort}`;
  const after = decodeCursor(cursor, list, 'instant');
  const authorId = filter.author === null ? null : await findPartyId(tx, 'author', filter.author);
  const sourceId = filter.source === null ? null : await findPartyId(tx, 'source', filter.source);
  const isOfNobody =
    (filter.author !== null && authorId === null) || (filter.source !== null && sourceId === null);
  if (isOfNobody) return { items: [], nextCursor: null };
  const { column, direction, beyond } = orders[sort];
  const rows = await tx.query<(ListedQuestion & { sortKey: string })[]>(
    `SELECT ${QUESTION_COLUMNS_SQL}, ${OUTCOME_SQL} AS outcome, ${instantKeySql(column)} AS "sortKey", said.*
     FROM question q ${RULING_JOIN_SQL}
     CROSS JOIN LATERAL (
       SELECT coalesce(sum(n), 0)::int AS "forecastCount",
              coalesce(jsonb_agg(author ORDER BY first_said_at, author ->> 'id'), '[]') AS authors
       FROM (SELECT ${AUTHOR_SQL} AS author, count(*) AS n, min(s.said_at) AS first_said_at
             FROM forecast f JOIN statement s ON s.id = f.statement_id JOIN author a ON a.id = s.author_id
             WHERE f.question_id = q.id AND ${STAYS_SQL} GROUP BY a.id) theirs
     ) said
     WHERE ${FILTER_SQL} AND ($12::timestamptz IS NULL OR (${column}, q.id) ${beyond} ($12, $13::uuid))
     ORDER BY ${column} ${direction}, q.id ${direction} LIMIT $14`,
    [
      filter.status,
      filter.due instanceof Date ? null : filter.due,
      filter.due instanceof Date ? filter.due : null,
      filter.tag,
      authorId,
      sourceId,
      filter.q,
      filter.type,
      filter.collection ?? null,
      filter.deadlineFrom ?? null,
      filter.deadlineTo ?? null,
      after?.key ?? null,
      after?.id ?? null,
      limit + 1,
      filter.disputed ?? null,
    ],
  );
  return toPage(rows, limit, list, ({ id }) => id);
}

const saidBy = (party: 'author_id' | 'source_id', parameter: string) => `EXISTS (
  SELECT FROM forecast f JOIN statement s ON s.id = f.statement_id
  WHERE f.question_id = q.id AND ${STAYS_SQL} AND s.${party} = ${parameter})`;

const FILTER_SQL = `q.merged_into IS NULL
  AND ($15::text IS NULL OR ${DISPUTED_SQL} = ($15 = 'yes'))
  AND ($1::text IS NULL OR ${QUESTION_STATUS_SQL} = $1)
  AND (($2::text IS NULL AND $3::timestamptz IS NULL) OR (q.ruling IS NULL AND q.due_at <= coalesce(
    $3, CASE $2 WHEN 'week' THEN app_now() + interval '7 days' ELSE app_now() END)))
  AND ($4::text IS NULL OR q.tags @> ARRAY[$4::text])
  AND ($5::uuid IS NULL OR ${saidBy('author_id', '$5')})
  AND ($6::uuid IS NULL OR ${saidBy('source_id', '$6')})
  AND ($7::text IS NULL OR q.search @@ websearch_to_tsquery('english', $7))
  AND ($8::text IS NULL OR q.type = $8)
  AND ($9::text IS NULL OR EXISTS (
    SELECT FROM forecast f JOIN statement s ON s.id = f.statement_id JOIN collection c ON c.id = s.collection_id
    WHERE f.question_id = q.id AND ${STAYS_SQL} AND c.name = $9))
  AND ((q.ruling IS NULL AND q.due_at <= app_now())
    OR (($10::date IS NULL OR q.deadline_at > ($10::date::timestamp AT TIME ZONE 'UTC'))
      AND ($11::date IS NULL OR q.deadline_at <= (($11::date + 1)::timestamp AT TIME ZONE 'UTC'))))`;
