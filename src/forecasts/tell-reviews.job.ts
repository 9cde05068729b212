import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TELL_SQL } from '../notices/tell-sql.js';
import { inBatches } from '../platform/database/in-batches.js';
import type { TaskHandler } from '../platform/jobs/task.js';

/** The recurring sweep that tells of statements without a forecast on their day of review. */
@Injectable()
export class TellReviewsJob implements TaskHandler {
  readonly kind = 'tell-reviews';

  async handle(tx: EntityManager): Promise<void> {
    await tellReviews(tx);
  }
}

/** @returns how many statements were told of: each once for each day of review */
export function tellReviews(tx: EntityManager): Promise<number> {
  return inBatches(
    tx,
    (limit) =>
      `WITH due AS (
         SELECT id, review_on FROM statement
         WHERE unscorable IS NOT NULL AND review_on IS NOT NULL AND reviewed_on IS DISTINCT FROM review_on
           AND review_on <= (app_now() AT TIME ZONE 'UTC')::date
         ORDER BY review_on LIMIT ${limit} FOR UPDATE SKIP LOCKED
       ), marked AS (
         UPDATE statement s SET reviewed_on = due.review_on FROM due WHERE s.id = due.id RETURNING s.id
       ), fresh AS (
         SELECT 'review' AS kind, NULL::uuid AS question_id, NULL::int AS due_revision, 0 AS nth,
                id AS statement_id, review_on FROM due
       ), ${TELL_SQL}
       SELECT count(*)::int AS count FROM marked`,
  );
}
