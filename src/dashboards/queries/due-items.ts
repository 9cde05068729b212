import type { EntityManager } from 'typeorm';
import { STAYS_SQL } from '../../scores/question-opened.js';
import type { QueueItem, UnsourcedItem } from '../pages/props/queue.js';
import { AUTHOR_SQL, OUTCOME_SQL, SOURCE_SQL } from './sql-fragments.js';

/** Overdue now; due within a week and never postponed; postponed until a day to come. */
export type DueList = 'overdue' | 'week' | 'postponed';

const conditions: Record<DueList, string> = {
  overdue: 'q.due_at <= app_now()',
  week: `q.due_at > app_now() AND q.due_at <= app_now() + interval '7 days' AND q.next_check_on IS NULL`,
  postponed: 'q.due_at > app_now() AND q.next_check_on IS NOT NULL',
};

/** Rulings looked through for one without evidence. */
const LOOKED_THROUGH = 1000;

const WAITS_SQL = 'q.ruling IS NULL AND q.merged_into IS NULL';

const ITEM_COLUMNS_SQL = `q.id AS "questionId", q.text, q.deadline_at AS "deadlineAt",
  q.next_check_on AS "nextCheckOn", said.author, said.source, said.attribution, said.wording`;

/** SQL join: who said it first, and where. */
const SAID_JOIN_SQL = `LEFT JOIN LATERAL (
  SELECT ${AUTHOR_SQL} AS author, ${SOURCE_SQL} AS source, s.attribution, s.wording
  FROM forecast f JOIN statement s ON s.id = f.statement_id
  JOIN author a ON a.id = s.author_id LEFT JOIN source o ON o.id = s.source_id
  WHERE f.question_id = q.id AND ${STAYS_SQL}
  ORDER BY s.said_at, f.recorded_at, f.id LIMIT 1
) said ON true`;

/** Questions that wait for a ruling, or soon will, the longest due first. */
export function readDueItems(tx: EntityManager, list: DueList, limit: number): Promise<QueueItem[]> {
  return tx.query<QueueItem[]>(
    `SELECT ${ITEM_COLUMNS_SQL} FROM question q ${SAID_JOIN_SQL}
     WHERE ${WAITS_SQL} AND ${conditions[list]}
     ORDER BY q.due_at, q.id LIMIT $1`,
    [limit],
  );
}

/** Questions ruled on without a source, the last ruling first. */
export function readUnsourced(tx: EntityManager, limit: number): Promise<UnsourcedItem[]> {
  return tx.query<UnsourcedItem[]>(
    `SELECT ${ITEM_COLUMNS_SQL}, ${OUTCOME_SQL} AS outcome
     FROM (SELECT * FROM resolution ORDER BY resolved_at DESC, question_id DESC LIMIT ${LOOKED_THROUGH}) r
     JOIN question q ON q.id = r.question_id AND q.resolution_version = r.version ${SAID_JOIN_SQL}
     WHERE r.ruling = 'resolved' AND r.evidence = '[]' AND q.merged_into IS NULL
     ORDER BY r.resolved_at DESC, q.id LIMIT $1`,
    [limit],
  );
}

/** Questions whose ruling in force somebody disputes, the last dispute first. */
export function readDisputed(tx: EntityManager, limit: number): Promise<UnsourcedItem[]> {
  return tx.query<UnsourcedItem[]>(
    `SELECT ${ITEM_COLUMNS_SQL}, ${OUTCOME_SQL} AS outcome
     FROM (SELECT question_id, version, max(reviewed_at) AS disputed_at FROM ruling_review
           WHERE verdict = 'disputed' GROUP BY question_id, version) v
     JOIN question q ON q.id = v.question_id AND q.resolution_version = v.version
     JOIN resolution r ON r.question_id = v.question_id AND r.version = v.version ${SAID_JOIN_SQL}
     WHERE q.ruling IS NOT NULL AND q.merged_into IS NULL
     ORDER BY v.disputed_at DESC, q.id LIMIT $1`,
    [limit],
  );
}

export interface DueCounts {
  questionCount: number;
  overdue: number;
  week: number;
}

/** How many questions there are, how many of them are overdue, and how many are due within a week. */
export async function readDueCounts(tx: EntityManager): Promise<DueCounts> {
  const count = (condition: string) => `(SELECT count(*)::int FROM question q WHERE ${condition})`;
  const [row] = await tx.query<DueCounts[]>(
    `SELECT ${count('q.merged_into IS NULL')} AS "questionCount",
            ${count(`${WAITS_SQL} AND ${conditions.overdue}`)} AS overdue,
            ${count(`${WAITS_SQL} AND ${conditions.week}`)} AS week`,
  );
  return row!;
}
