import type { EntityManager } from 'typeorm';
import { DomainError, invalidField } from '../platform/domain-error.js';
import { STAYS_SQL } from '../scores/question-opened.js';

/**
 * Checks that a deadline can be corrected without making the record contradict itself.
 * @throws DomainError when a ruling was judged by the old deadline, or every forecast was made after the new one
 */
export async function requireMovableDeadline(
  tx: EntityManager,
  { id, ruling }: { id: string; ruling: string | null },
  deadlineAt: Date,
): Promise<void> {
  const [row] = await tx.query<{ isJudgedByIt: boolean; firstSaidAt: Date | null }[]>(
    `SELECT r.known_at_assumed OR r.happened_on IS NOT NULL AS "isJudgedByIt",
            (SELECT min(s.said_at) FROM forecast f JOIN statement s ON s.id = f.statement_id
             WHERE f.question_id = q.id AND ${STAYS_SQL}) AS "firstSaidAt"
     FROM question q LEFT JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version
     WHERE q.id = $1`,
    [id],
  );
  if (ruling !== null && row!.isJudgedByIt) {
    throw new DomainError(
      'conflict',
      'ruled_by_deadline',
      'The ruling was judged by the present deadline. Re-open the question, move its deadline, then rule again.',
    );
  }
  if (row!.firstSaidAt && row!.firstSaidAt >= deadlineAt) {
    throw invalidField(
      'deadline',
      'deadline_before_said_at',
      `deadline: must lie after the first forecast was said (${row!.firstSaidAt.toISOString()})`,
      'A prediction is made before its deadline: check the year.',
    );
  }
}
