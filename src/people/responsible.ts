import type { EntityManager } from 'typeorm';

/**
 * Who answers for what an actor does: the person whose token it is. A token that is nobody's, and whoever has the store,
 * are somebody of their own.
 * @param actor as histories name it
 */
export async function responsibleFor(tx: EntityManager, actor: string): Promise<string> {
  const [owner] = await tx.query<{ person: string }[]>(
    `SELECT 'person:' || person_id AS person FROM api_token WHERE 'token:' || id = $1 AND person_id IS NOT NULL`,
    [actor],
  );
  return owner?.person ?? actor;
}

/** SQL for the name of an actor `column`, whom the ledger and histories know by an id. */
export const actorNameSql = (column: string): string => `coalesce(
  (SELECT name FROM person WHERE ${column} = 'person:' || id),
  (SELECT 'token “' || name || '”' FROM api_token WHERE ${column} = 'token:' || id), ${column})`;
