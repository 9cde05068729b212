import type { EntityManager } from 'typeorm';
import { loadQuestionsToScore } from './load-questions-to-score.js';
import { questionBatches } from './question-batches.js';
import { toScoreRows } from './score-rows.js';
import { scoreQuestion } from './score-question.js';
import { type CountedChange, settleTotals } from './settle-totals.js';
import { writeScores } from './write-scores.js';

/**
 * Brings the stored scores of these questions and of all their siblings up to date, in the caller's transaction.
 * What has not changed is left alone; what has is superseded. The caller holds the locks of the events.
 */
export async function rescore(tx: EntityManager, questionIds: readonly string[]): Promise<void> {
  const ids = await withSiblings(tx, questionIds);
  const changes: CountedChange[][] = [];
  for (const batch of await questionBatches(tx, ids)) {
    changes.push(await writeScores(tx, batch, await computeScores(tx, batch)));
  }
  await settleTotals(tx, changes.flat());
}

/** The score rows that these questions ought to have, computed from the record alone. */
export async function computeScores(tx: EntityManager, questionIds: readonly string[]) {
  const questions = await loadQuestionsToScore(tx, questionIds);
  return questions.flatMap((question) => toScoreRows(question, scoreQuestion(question)));
}

async function withSiblings(tx: EntityManager, questionIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT id FROM question WHERE event_id IN (SELECT event_id FROM question WHERE id = ANY ($1)) ORDER BY id`,
    [questionIds],
  );
  return rows.map((row) => row.id);
}
