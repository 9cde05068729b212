import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { DomainError } from '../platform/domain-error.js';
import { rescore } from '../scores/rescore.js';
import { importCollections } from './import-collections.js';
import type { ImportContext } from './import-context.js';
import { claimImport, type ReportProgress } from './import-progress.js';
import { importForecasts } from './import-forecasts.js';
import { importQuestions } from './import-questions.js';
import { matchQuestions } from './match-questions.js';
import { numberUnnamed } from './number-unnamed.js';
import { MANY_ROWS, refreshStatistics } from './refresh-statistics.js';
import { rejectTooLate } from './reject-too-late.js';

interface StagedImport {
  collection: string;
  frame: string | null;
  updates: boolean;
  fourEyes: boolean;
  actor: string;
  fileSha256: string;
  total: number;
  now: Date;
}

/**
 * Applies the staged rows of an import in the caller's transaction, which then holds everything or nothing of it,
 * scores and ledger entries included. An import that was applied already is left alone.
 * @param report is told how far it is, and throws where it is to go no further
 * @throws DomainError when the collection has another frame, or the import was cancelled
 */
export async function applyImport(
  tx: EntityManager,
  importId: string,
  report: ReportProgress,
): Promise<void> {
  await claimImport(tx, importId, true);
  const [staged] = await tx.query<StagedImport[]>(
    `SELECT collection, frame, updates, actor, encode(file_sha256, 'hex') AS "fileSha256", total, app_now() AS now,
            coalesce((SELECT four_eyes FROM instance_switch), false) AS "fourEyes"
     FROM import WHERE id = $1 AND status = 'staged'`,
    [importId],
  );
  if (!staged) return;
  await report('questions', 0, staged.total);
  const { id: collectionId, isFrameNew } = await lockCollection(tx, staged);
  const context: ImportContext = { tx, importId, collectionId, report, ...staged };
  if (staged.total >= MANY_ROWS) await joinWholeSets(tx, true);
  const madeCollections = await importCollections(context);
  await numberUnnamed(tx, importId);
  await matchQuestions(context);
  await rejectTooLate(context);
  await importQuestions(context);
  await importForecasts(context);
  await joinWholeSets(tx, false);
  const touched = await touchedQuestions(context, isFrameNew);
  await rescore(tx, touched, (done, total) => report('scores', done, total));
  await refreshStatistics(context, 'scores');
  const rows = await finish(context);
  const { collection, frame, updates, actor, fileSha256 } = staged;
  await appendLedgerEntry(tx, {
    stream: `import:${importId}`,
    actor,
    kind: 'import.applied',
    payload: {
      id: importId,
      collection: { id: collectionId, name: collection, frame },
      ...(madeCollections.length > 0 && { madeCollections }),
      updates,
      fileSha256,
      rows,
    },
  });
}

/**
 * Until tables are analyzed again, which takes their owner, the planner takes the rows of a collection for a handful, and
 * would walk through all of a table for each of them. Hashing whole tables costs a large import little.
 */
async function joinWholeSets(tx: EntityManager, isOn: boolean): Promise<void> {
  await tx.query(`SET LOCAL enable_nestloop = ${isOn ? 'off' : 'DEFAULT'}`);
}

async function lockCollection(
  tx: EntityManager,
  { collection, frame, updates }: StagedImport,
): Promise<{ id: string; isFrameNew: boolean }> {
  await tx.query(
    'INSERT INTO collection (id, name, frame) VALUES ($1, $2, $3) ON CONFLICT (name) DO NOTHING',
    [uuidv7(), collection, frame],
  );
  const [known] = await tx.query<{ id: string; frame: string | null }[]>(
    'SELECT id, frame FROM collection WHERE name = $1 FOR UPDATE',
    [collection],
  );
  const { id, frame: knownFrame } = known!;
  if (frame === null || frame === knownFrame) return { id, isFrameNew: false };
  if (knownFrame !== null && !updates) {
    throw new DomainError(
      'conflict',
      'frame_differs',
      `The collection ${collection} has another frame: "${knownFrame}". Leave the frame out, or import with update to change it.`,
    );
  }
  await tx.query('UPDATE collection SET frame = $2 WHERE id = $1', [id, frame]);
  return { id, isFrameNew: true };
}

/** A frame bears on every score of its collection. */
async function touchedQuestions(
  { tx, importId, collectionId, updates }: ImportContext,
  isFrameNew: boolean,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT question_id AS id FROM import_row
     WHERE import_id = $1 AND question_id IS NOT NULL AND status IN ('added', 'changed')
     UNION
     SELECT q.id FROM import_row r JOIN statement s ON s.id = r.statement_id JOIN question q ON q.event_id = s.event_id
     WHERE r.import_id = $1 AND r.unscorable IS NOT NULL AND (r.status = 'added' OR $4 AND r.status = 'changed')
     UNION
     SELECT f.question_id FROM forecast f JOIN statement s ON s.id = f.statement_id
     WHERE $3 AND s.collection_id = $2`,
    [importId, collectionId, isFrameNew, updates],
  );
  return rows.map(({ id }) => id);
}

/** Counts the rows, and keeps only those that somebody may want to know more of. */
async function finish({ tx, importId }: ImportContext): Promise<Record<string, number>> {
  const [[rows]] = await tx.query<[[Record<string, number>], number]>(
    `UPDATE import i SET status = 'done', finished_at = app_now(), added = n.added, unchanged = n.unchanged,
                         changed = n.changed, rejected = n.rejected
     FROM (
       SELECT count(*) FILTER (WHERE status = 'added') AS added,
              count(*) FILTER (WHERE status = 'unchanged') AS unchanged,
              count(*) FILTER (WHERE status = 'changed') AS changed,
              count(*) FILTER (WHERE status = 'rejected') AS rejected
       FROM import_row WHERE import_id = $1
     ) n
     WHERE i.id = $1
     RETURNING i.total, i.added, i.unchanged, i.changed, i.rejected`,
    [importId],
  );
  await tx.query('DELETE FROM import_row WHERE import_id = $1 AND problem_code IS NULL', [importId]);
  return rows;
}
