import type { EntityManager } from 'typeorm';
import { responsibleFor } from '../people/responsible.js';
import { DomainError } from '../platform/domain-error.js';

/** SQL for who answers for actor `e.actor`, as `responsibleFor` says. */
const RESPONSIBLE_SQL = `coalesce(
  (SELECT 'person:' || t.person_id FROM api_token t WHERE e.actor = 'token:' || t.id), e.actor)`;

/**
 * Where the instance asks for a second person: refuses a ruling to whoever recorded the question, or a forecast on it or
 * on one that was merged into it, or imported a collection that it is part of.
 * @throws DomainError 403 `four_eyes`
 */
export async function requireSecondPerson(
  tx: EntityManager,
  questionId: string,
  actor: string,
): Promise<void> {
  const [row] = await tx.query<{ on: boolean }[]>('SELECT four_eyes AS "on" FROM instance_switch');
  if (!row?.on) return;
  const recorded = await tx.query<unknown[]>(RECORDED_SQL, [questionId, await responsibleFor(tx, actor)]);
  if (recorded.length === 0) return;
  throw new DomainError(
    'forbidden',
    'four_eyes',
    'You recorded this question or a forecast on it. Here somebody else has to rule on it.',
  );
}

const RECORDED_SQL = `
  WITH these AS (SELECT id FROM question WHERE id = $1 OR merged_into = $1)
  SELECT FROM ledger_entry e
  WHERE e.stream IN (SELECT 'question:' || id FROM these) AND e.kind IN ('question.recorded', 'forecast.logged')
    AND ${RESPONSIBLE_SQL} = $2
  UNION ALL
  SELECT FROM import e JOIN collection c ON c.name = e.collection
  WHERE ${RESPONSIBLE_SQL} = $2 AND c.id IN (
    SELECT r.collection_id FROM question_ref r WHERE r.question_id IN (SELECT id FROM these)
    UNION SELECT s.collection_id FROM forecast f JOIN statement s ON s.id = f.statement_id
    WHERE f.question_id IN (SELECT id FROM these))
  LIMIT 1`;
