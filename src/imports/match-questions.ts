import { lockEvents } from '../scores/lock-events.js';
import { STAYS_SQL } from '../scores/question-opened.js';
import type { ImportContext } from './import-context.js';

/**
 * Finds the questions of the record that rows mean, and locks their events with all siblings. What was merged or moved
 * while the locks were waited for is followed, and locked too.
 */
export async function matchQuestions(context: ImportContext): Promise<void> {
  await matchByRef(context);
  await matchByText(context);
  await followMerges(context);
  await followMoves(context);
  do {
    await nameEvents(context);
    await lockKnownEvents(context);
  } while ((await followMerges(context)) || (await followMoves(context)));
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
async function followMerges({ tx, importId }: ImportContext): Promise<boolean> {
  for (let hasFollowed = false; ; hasFollowed = true) {
    const [, followed] = await tx.query<[unknown, number]>(
      `UPDATE import_row r SET question_id = q.merged_into, question_key = NULL FROM question q
       WHERE r.import_id = $1 AND q.id = r.question_id AND q.merged_into IS NOT NULL`,
      [importId],
    );
    if (followed === 0) return hasFollowed;
  }
}

/** The ref of a forecast that was moved away, or came with a merged question, means its copy that counts. */
async function followMoves({ tx, importId, collectionId }: ImportContext): Promise<boolean> {
  const [, followed] = await tx.query<[unknown, number]>(
    `UPDATE forecast_ref known SET question_id = f.question_id, forecast_id = f.id
     FROM import_row r, forecast gone, forecast f
     WHERE r.import_id = $1 AND known.collection_id = $2 AND known.ref = r.forecast_key
       AND gone.question_id = known.question_id AND gone.id = known.forecast_id
       AND gone.withdrawn_as IN ('moved', 'merged') AND f.statement_id = gone.statement_id AND ${STAYS_SQL}`,
    [importId, collectionId],
  );
  return followed > 0;
}

/** A title that rows give to a question of the record names its event for the others, if it has no title so far. */
async function nameEvents({ tx, importId, collectionId }: ImportContext): Promise<void> {
  await tx.query(
    `INSERT INTO event_key (collection_id, key, event_id)
     SELECT DISTINCT ON (q.event_id) $2::uuid, r.event_key, q.event_id
     FROM import_row r JOIN question q ON q.id = r.question_id
     WHERE r.import_id = $1 AND r.status IS NULL AND r.event_key IS NOT NULL
       AND NOT EXISTS (SELECT FROM event_key k WHERE k.collection_id = $2 AND k.event_id = q.event_id)
     ORDER BY q.event_id, r.line
     ON CONFLICT DO NOTHING`,
    [importId, collectionId],
  );
}

async function lockKnownEvents({ tx, importId, collectionId }: ImportContext): Promise<void> {
  const events = await tx.query<{ id: string }[]>(
    `SELECT q.event_id AS id FROM import_row r JOIN question q ON q.id = r.question_id WHERE r.import_id = $1
     UNION
     SELECT k.event_id FROM import_row r JOIN event_key k ON k.collection_id = $2 AND k.key = r.event_key
     WHERE r.import_id = $1 AND r.status IS NULL
     UNION
     SELECT q.event_id FROM import_row r
     JOIN forecast_ref known ON known.collection_id = $2 AND known.ref = r.forecast_key
     JOIN question q ON q.id = known.question_id
     WHERE r.import_id = $1`,
    [importId, collectionId],
  );
  await lockEvents(
    tx,
    events.map(({ id }) => id),
  );
}
