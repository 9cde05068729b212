import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TaskHandler } from '../platform/jobs/task.js';
import { type CountedChange, settleTotals } from './settle-totals.js';
import { COUNTABLE_SQL } from './totals.js';

const BATCH = 10_000;

/** The recurring sweep that counts scores in the totals once the deadline of their question has passed. */
@Injectable()
export class MatureScoresJob implements TaskHandler {
  readonly kind = 'mature-scores';

  async handle(tx: EntityManager): Promise<void> {
    const changes: CountedChange[] = [];
    for (let count = BATCH; count === BATCH;) {
      const [matured] = await tx.query<[CountedChange[], number]>(
        `UPDATE score SET counted = true WHERE (question_id, id) IN (
           SELECT sc.question_id, sc.id FROM score sc
           WHERE sc.superseded_at IS NULL AND NOT sc.counted AND ${COUNTABLE_SQL} AND sc.matures_at <= app_now()
           ORDER BY sc.question_id, sc.id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
         ) RETURNING question_id AS "questionId", id, 1 AS sign`,
      );
      changes.push(...matured);
      count = matured.length;
    }
    await settleTotals(tx, changes);
  }
}
