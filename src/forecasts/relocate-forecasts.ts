import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';

export interface Relocation {
  from: string;
  to: string;
  withdrawnAs: 'moved' | 'merged';
}

/** A forecast of the question it moved to, and the original that it is a copy of. */
export interface Relocated {
  id: string;
  movedFrom: string;
}

/**
 * Copies forecasts of one question to another and withdraws the originals, which stay as history.
 * @param ids which forecasts; `null` for all that still belong to the question
 */
export async function relocateForecasts(
  tx: EntityManager,
  { from, to, withdrawnAs }: Relocation,
  ids: readonly string[] | null,
): Promise<Relocated[]> {
  const staying = await tx.query<{ id: string }[]>(
    `SELECT id FROM forecast WHERE question_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2))
       AND coalesce(withdrawn_as, '') NOT IN ('moved', 'merged') ORDER BY recorded_at, id`,
    [from, ids],
  );
  const copies = staying.map(({ id }) => ({ id: uuidv7(), movedFrom: id }));
  await tx.query(
    `INSERT INTO forecast (question_id, id, statement_id, stance, probability, distribution, normalised, quantiles, phrase, scale,
                           scale_from, phrase_low, phrase_high, point_rule, withdrawn_at, withdrawn_as, moved_from, recorded_at)
     SELECT $2, copy.id, statement_id, stance, probability, distribution, normalised, quantiles, phrase, scale,
            scale_from, phrase_low, phrase_high, point_rule, withdrawn_at, withdrawn_as, f.id, recorded_at
     FROM jsonb_to_recordset($3) AS copy (id uuid, "movedFrom" uuid)
     JOIN forecast f ON f.question_id = $1 AND f.id = copy."movedFrom"`,
    [from, to, JSON.stringify(copies)],
  );
  await tx.query(
    `UPDATE forecast SET withdrawn_at = coalesce(withdrawn_at, app_now()), withdrawn_as = $3
     WHERE question_id = $1 AND id = ANY ($2)`,
    [from, staying.map(({ id }) => id), withdrawnAs],
  );
  return copies;
}

/**
 * Undoes a merge: originals that were withdrawn as merged stand again as their copies stood, and these copies are
 * withdrawn. A copy that somebody moved on stays where it is now.
 * @param from the duplicate that gets its forecasts back
 */
export async function returnForecasts(tx: EntityManager, from: string, into: string): Promise<Relocated[]> {
  const returned = await tx.query<Relocated[]>(
    `SELECT copy.id, f.id AS "movedFrom" FROM forecast f JOIN forecast copy ON copy.moved_from = f.id
     WHERE f.question_id = $1 AND f.withdrawn_as = 'merged' AND copy.question_id = $2
       AND coalesce(copy.withdrawn_as, '') NOT IN ('moved', 'merged')
     ORDER BY f.id`,
    [from, into],
  );
  const copies = returned.map(({ id }) => id);
  await tx.query(
    `UPDATE forecast f SET withdrawn_at = copy.withdrawn_at, withdrawn_as = copy.withdrawn_as
     FROM forecast copy
     WHERE f.question_id = $1 AND copy.question_id = $2 AND copy.id = ANY ($3) AND f.id = copy.moved_from`,
    [from, into, copies],
  );
  await tx.query(
    `UPDATE forecast SET withdrawn_at = coalesce(withdrawn_at, app_now()), withdrawn_as = 'moved'
     WHERE question_id = $1 AND id = ANY ($2)`,
    [into, copies],
  );
  return returned;
}
