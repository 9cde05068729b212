import type { EntityManager } from 'typeorm';
import { loadQuestionsToScore } from './load-questions-to-score.js';
import { questionBatches } from './question-batches.js';
import { toScoreRows } from './score-rows.js';
import { scoreQuestion } from './score-question.js';
import { type CountedChange, settleTotals } from './settle-totals.js';
import { countNewForecast, recountUncharged } from './uncharged.js';
import { writeScores } from './write-scores.js';

/**
 * Brings the stored scores of these questions and of all their siblings up to date, in the caller's transaction.
 * What has not changed is left alone; what has is superseded. The caller holds the locks of the events.
 * @param onBatch is told how many of how many questions are scored; a throw ends it
 */
export async function rescore(
  tx: EntityManager,
  questionIds: readonly string[],
  onBatch: (done: number, total: number) => Promise<void> = async () => {},
): Promise<void> {
  const ids = await withSiblings(tx, questionIds);
  const changes: CountedChange[][] = [];
  let done = 0;
  for (const batch of await questionBatches(tx, ids)) {
    changes.push(await writeScores(tx, batch, await computeScores(tx, batch)));
    await onBatch((done += batch.length), ids.length);
  }
  await settleTotals(tx, changes.flat());
  await recountUncharged(tx, ids);
}

/**
 * Does the same for a forecast that was just added. A question whose event has no ruling has no scores, so nothing
 * else that anybody said needs to be read. The caller holds the lock of the event.
 */
export async function rescoreForNew(
  tx: EntityManager,
  forecast: { questionId: string; id: string },
): Promise<void> {
  const { questionId, id } = forecast;
  const ruled = await tx.query<unknown[]>(
    `SELECT FROM question q JOIN question sibling ON sibling.event_id = q.event_id AND sibling.ruling IS NOT NULL
     WHERE q.id = $1 LIMIT 1`,
    [questionId],
  );
  await (ruled.length > 0 ? rescore(tx, [questionId]) : countNewForecast(tx, questionId, id));
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
