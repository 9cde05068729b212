import { v7 as uuidv7 } from 'uuid';
import type { ImportContext } from './import-context.js';

type Made = { id: string; name: string; frame: string | null };

/**
 * Makes the collections that rows name as the ones they first came with, and rejects rows that tell another frame of one
 * than is on record.
 * @returns those that were made
 */
export async function importCollections({ tx, importId }: ImportContext): Promise<Made[]> {
  const named = await tx.query<{ name: string; frame: string | null }[]>(
    `SELECT collection AS name, min(collection_frame) AS frame FROM import_row
     WHERE import_id = $1 AND status IS NULL AND collection IS NOT NULL GROUP BY collection ORDER BY collection`,
    [importId],
  );
  if (named.length === 0) return [];
  const made = await tx.query<Made[]>(
    `INSERT INTO collection (id, name, frame)
     SELECT n.id, n.name, n.frame FROM jsonb_to_recordset($1) AS n (id uuid, name text, frame text)
     ON CONFLICT (name) DO NOTHING RETURNING id, name, frame`,
    [JSON.stringify(named.map((collection) => ({ id: uuidv7(), ...collection })))],
  );
  await tx.query(
    `UPDATE import_row r SET
       status = 'rejected', problem_column = 'collection_frame', problem_code = 'frame_differs',
       problem_message = 'is not the frame of the collection on record',
       problem_hint = 'Leave the cell blank, or name another collection.'
     FROM collection c
     WHERE r.import_id = $1 AND r.status IS NULL AND c.name = r.collection
       AND r.collection_frame IS NOT NULL AND c.frame IS DISTINCT FROM r.collection_frame`,
    [importId],
  );
  return made;
}
