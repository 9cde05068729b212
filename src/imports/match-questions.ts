import { lockEvents } from '../scores/lock-events.js';
import type { ImportContext } from './import-context.js';

/** Finds the questions of the record that rows mean, and locks their events with all siblings. */
export async function matchQuestions(context: ImportContext): Promise<void> {
  await matchByRef(context);
  await matchByText(context);
  await followMerges(context);
  await lockKnownEvents(context);
}

async function matchByRef({ tx, importId, collectionId }: ImportContext): Promise<void> {
  await tx.query(
    `UPDATE import_row r SET question_id = known.question_id FROM question_ref known
     WHERE r.import_id = $1 AND r.status IS NULL AND known.collection_id = $2 AND known.ref = r.question_ref`,
    [importId, collectionId],
  );
}

/** A row without a ref means the question with its text and deadline: of the record, else of a row with a ref. */
async function matchByText({ tx, importId, collectionId }: ImportContext): Promise<void> {
  await tx.query(
    `UPDATE import_row r SET question_id = known.question_id FROM question_text_key known
     WHERE r.import_id = $1 AND r.status IS NULL AND r.question_ref IS NULL
       AND known.collection_id = $2 AND known.text_key = r.text_key`,
    [importId, collectionId],
  );
  // All rows of one question have one key, so that they are judged together.
  await tx.query(
    `UPDATE import_row r SET question_key = named.question_key, question_id = named.question_id
     FROM (
       SELECT DISTINCT ON (text_key) text_key, question_key, question_id FROM import_row
       WHERE import_id = $1 AND status IS NULL AND question_ref IS NOT NULL AND unscorable IS NULL
       ORDER BY text_key, line
     ) named
     WHERE r.import_id = $1 AND r.status IS NULL AND r.question_ref IS NULL AND r.text_key = named.text_key
       AND (r.question_id IS NULL OR r.question_id = named.question_id)`,
    [importId],
  );
}

/** Rows of a question that was merged into another bring forecasts there, and no longer say what it is about. */
async function followMerges({ tx, importId }: ImportContext): Promise<void> {
  let followed: number;
  do {
    [, followed] = await tx.query<[unknown, number]>(
      `UPDATE import_row r SET question_id = q.merged_into, question_key = NULL FROM question q
       WHERE r.import_id = $1 AND q.id = r.question_id AND q.merged_into IS NOT NULL`,
      [importId],
    );
  } while (followed > 0);
}

async function lockKnownEvents({ tx, importId, collectionId }: ImportContext): Promise<void> {
  // A title that the rows give to a question of the record names its event for the others.
  await tx.query(
    `INSERT INTO event_key (collection_id, key, event_id)
     SELECT DISTINCT ON (r.event_key) $2::uuid, r.event_key, q.event_id
     FROM import_row r JOIN question q ON q.id = r.question_id
     WHERE r.import_id = $1 AND r.status IS NULL AND r.event_key IS NOT NULL
     ORDER BY r.event_key, r.line
     ON CONFLICT DO NOTHING`,
    [importId, collectionId],
  );
  const events = await tx.query<{ id: string }[]>(
    `SELECT q.event_id AS id FROM import_row r JOIN question q ON q.id = r.question_id WHERE r.import_id = $1
     UNION
     SELECT k.event_id FROM import_row r JOIN event_key k ON k.collection_id = $2 AND k.key = r.event_key
     WHERE r.import_id = $1 AND r.status IS NULL`,
    [importId, collectionId],
  );
  await lockEvents(
    tx,
    events.map(({ id }) => id),
  );
}
