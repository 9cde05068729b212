import type { DataSource, EntityManager } from 'typeorm';
import { checkTotals, rebuildTotals, type TotalDifference } from './check-totals.js';
import { computeScores } from './rescore.js';
import { questionBatches } from './question-batches.js';
import { type ScoreRow, scoreColumns } from './score-rows.js';
import { COMPUTED_SQL, SAME_SCORE_SQL, writeScores } from './write-scores.js';

/** One score unit whose stored row is not what the record gives. */
export interface ScoreDifference {
  questionId: string;
  dimension: string;
  subjectId: string;
  attribution: string;
  rule: string;
  problem: 'missing' | 'unexpected' | 'different';
}

export interface ScoreCheck {
  questions: number;
  differences: ScoreDifference[];
  totals: TotalDifference[];
}

/**
 * Compares every stored score with a recomputation from the record, bit for bit.
 * @param onProgress called with the number of questions done, and of all
 */
export async function checkScores(
  dataSource: DataSource,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<ScoreCheck> {
  return dataSource.transaction('REPEATABLE READ', async (tx) => {
    const differences: ScoreDifference[] = [];
    const questions = await eachBatch(tx, onProgress, async (ids) => {
      differences.push(...(await compare(tx, ids, await computeScores(tx, ids))));
    });
    return { questions, differences, totals: await checkTotals(tx) };
  });
}

/** Recomputes every score from the record, and all totals from the scores. Gives the number of questions. */
export async function rescoreAll(
  dataSource: DataSource,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<number> {
  return dataSource.transaction(async (tx) => {
    await tx.query('SELECT id FROM event ORDER BY id FOR UPDATE');
    const questions = await eachBatch(tx, onProgress, async (ids) => {
      await writeScores(tx, ids, await computeScores(tx, ids));
    });
    await rebuildTotals(tx);
    return questions;
  });
}

async function eachBatch(
  tx: EntityManager,
  onProgress: (done: number, total: number) => void,
  work: (ids: string[]) => Promise<void>,
): Promise<number> {
  await tx.query('SET LOCAL statement_timeout = 0');
  const all = await tx.query<{ id: string }[]>('SELECT id FROM question ORDER BY id');
  let done = 0;
  const ids = all.map(({ id }) => id);
  for (const batch of await questionBatches(tx, ids)) {
    await work(batch);
    done += batch.length;
    onProgress(done, all.length);
  }
  return all.length;
}

function compare(
  tx: EntityManager,
  questionIds: string[],
  rows: readonly ScoreRow[],
): Promise<ScoreDifference[]> {
  const key = [
    'question_id',
    'dimension',
    'subject_id',
    'attribution',
    'rule',
  ] as const satisfies (keyof typeof scoreColumns)[];
  return tx.query<ScoreDifference[]>(
    `WITH c AS MATERIALIZED (${COMPUTED_SQL}),
          s AS (SELECT * FROM score WHERE question_id = ANY ($2) AND superseded_at IS NULL)
     SELECT question_id AS "questionId", dimension, subject_id AS "subjectId", attribution, rule,
            CASE WHEN s.id IS NULL THEN 'missing' WHEN c.rule_version IS NULL THEN 'unexpected' ELSE 'different' END AS problem
     FROM s FULL JOIN c USING (${key.join(', ')})
     WHERE s.id IS NULL OR c.rule_version IS NULL OR NOT (${SAME_SCORE_SQL})
     ORDER BY 1, 2, 3, 4, 5`,
    [JSON.stringify(rows), questionIds],
  );
}
