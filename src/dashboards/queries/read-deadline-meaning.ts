import type { EntityManager } from 'typeorm';
import { CONVENTIONS_SQL, conventionsOf } from '../../parties/source-meaning.js';
import { type DeadlineMeaning, meaningOfDeadline } from '../../questions/deadline-meaning.js';
import { dayOf } from '../../questions/read-deadline.js';
import { STAYS_SQL } from '../../scores/question-opened.js';

/** The words of a deadline, and what made a date of them; null where nobody gave any. */
export interface DeadlineWords {
  deadlinePhrase: string | null;
  deadlineMeaning: DeadlineMeaning | null;
}

interface Row {
  id: string;
  deadlineAt: Date;
  deadlinePrecision: 'day' | 'instant';
  deadlinePhrase: string;
  saidAt: Date;
  conventions: Parameters<typeof conventionsOf>[0] | null;
}

/** Why the deadlines of questions lie where they do, as the outlet of each first forecast means such words. */
async function readDeadlineWords(
  tx: EntityManager,
  questionIds: readonly string[],
): Promise<Map<string, DeadlineWords>> {
  const rows = await tx.query<Row[]>(
    `SELECT q.id, q.deadline_at AS "deadlineAt", q.deadline_precision AS "deadlinePrecision",
            q.deadline_phrase AS "deadlinePhrase", coalesce(said.said_at, q.recorded_at) AS "saidAt", said.conventions
     FROM question q
     LEFT JOIN LATERAL (
       SELECT s.said_at, CASE WHEN p.id IS NOT NULL THEN to_jsonb((SELECT c FROM (SELECT ${CONVENTIONS_SQL}) c)) END AS conventions
       FROM forecast f JOIN statement s ON s.id = f.statement_id LEFT JOIN source p ON p.id = s.source_id
       WHERE f.question_id = q.id AND ${STAYS_SQL}
       ORDER BY s.said_at, f.recorded_at, f.id LIMIT 1
     ) said ON true
     WHERE q.id = ANY ($1) AND q.deadline_phrase IS NOT NULL`,
    [questionIds],
  );
  return new Map(
    rows.map((row) => {
      const { id, deadlinePhrase, saidAt, conventions } = row;
      const deadlineMeaning = meaningOfDeadline(
        row,
        dayOf(saidAt),
        conventions ? conventionsOf(conventions) : {},
      );
      return [id, { deadlinePhrase, deadlineMeaning }];
    }),
  );
}

/** Rows about questions, each with the words of its deadline. */
export async function withDeadlineWords<Item extends { questionId: string }>(
  tx: EntityManager,
  items: readonly Item[],
): Promise<(Item & DeadlineWords)[]> {
  const words = await readDeadlineWords(
    tx,
    items.map(({ questionId }) => questionId),
  );
  const none: DeadlineWords = { deadlinePhrase: null, deadlineMeaning: null };
  return items.map((item) => ({ ...item, ...(words.get(item.questionId) ?? none) }));
}

/** The same of one question. */
export async function readDeadlineMeaning(
  tx: EntityManager,
  questionId: string,
): Promise<DeadlineMeaning | null> {
  return (await readDeadlineWords(tx, [questionId])).get(questionId)?.deadlineMeaning ?? null;
}
