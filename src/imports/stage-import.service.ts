import { Injectable } from '@nestjs/common';
import { hash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { PoolClient } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { suffices } from '../platform/actor.js';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { readUnusualConventions } from '../parties/source-meaning.js';
import { writeOnce } from '../platform/database/transactions.js';
import { DomainError } from '../platform/domain-error.js';
import { enqueueTask } from '../platform/jobs/enqueue-task.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { APPLY_IMPORT, MAX_APPLY_ATTEMPTS, taskKeyOf } from './apply-import-task.js';
import type { ImportOptions, ImportView } from './import.schemas.js';
import { readImport } from './read-import.js';
import { isReadOnce } from './formats/formats.js';
import { openUpload } from './files/open-upload.js';
import { type StagedFile, stageRows } from './stage-rows.js';
import { UploadSlots } from './upload-slots.js';

const UPLOAD_TIMEOUT_MS = 15 * 60_000;

@Injectable()
export class StageImportService {
  constructor(
    private readonly slots: UploadSlots,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly queue: JobQueue,
  ) {}

  /**
   * Reads a file as it streams in, judges every row, and leaves the rest to the task that applies it. All in
   * one transaction: an upload that breaks off leaves nothing behind. A repeated idempotency key with the same file and
   * options gives the import that it began.
   * @throws DomainError when the file as a whole cannot be read, too many uploads are under way, or the idempotency
   *   key came with another file or other options before
   */
  stage(file: Readable, options: ImportOptions, caller: Caller): Promise<ImportView> {
    return this.slots.take(file, () => this.stageOne(file, options, caller));
  }

  private async stageOne(file: Readable, options: ImportOptions, caller: Caller): Promise<ImportView> {
    const runner = this.dataSource.createQueryRunner();
    try {
      await runner.startTransaction();
      const { id, isRepeat } = await this.stageIn(runner, file, options, caller);
      if (isRepeat) await runner.rollbackTransaction();
      else await runner.commitTransaction();
      this.queue.nudge();
      return await readImport(this.dataSource.manager, id);
    } catch (error) {
      // Where the connection is what failed, it takes the transaction with it.
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => {});
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async stageIn(
    runner: QueryRunner,
    file: Readable,
    options: ImportOptions,
    { actor, role, idempotency }: Caller,
  ): Promise<{ id: string; isRepeat: boolean }> {
    const importId = uuidv7();
    const now = await this.clock.now(runner.manager);
    const client = (await runner.connect()) as PoolClient;
    await runner.query(`SET LOCAL statement_timeout = ${UPLOAD_TIMEOUT_MS}`);
    const conventions = await readUnusualConventions(runner.manager);
    const upload = await openUpload(file, isReadOnce);
    const judging = { importId, map: options.map, now, conventions };
    const staged = await stageRows(client, upload, judging).finally(() => upload.close());
    if (!suffices(role, 'resolver')) await refuseOutcomes(runner.manager, importId);
    if (!suffices(role, 'admin')) await refuseOtherRecords(runner.manager, importId);
    // What the key stands for is known only now that the file has been read.
    const key = idempotency && { ...idempotency, fingerprint: fingerprintOf(staged, options) };
    const { id } = await writeOnce(runner.manager, { actor, idempotency: key }, async (tx) => {
      await insertImport(tx, importId, { ...staged, options, actor });
      return { id: importId };
    });
    return { id, isRepeat: id !== importId };
  }
}

/** Bringing an outcome is ruling. */
async function refuseOutcomes(tx: EntityManager, importId: string): Promise<void> {
  const ruling = await tx.query<unknown[]>(
    `SELECT FROM import_row WHERE import_id = $1 AND question -> 'outcome' IS NOT NULL LIMIT 1`,
    [importId],
  );
  if (ruling.length === 0) return;
  throw new DomainError(
    'forbidden',
    'outcomes_need_resolver',
    'The file brings outcomes, which takes the role resolver. Send it without them: the questions wait in the queue.',
  );
}

/** What was on record before its outcome was known counts for more; nobody but whoever moves a store can vouch for it. */
async function refuseOtherRecords(tx: EntityManager, importId: string): Promise<void> {
  const told = await tx.query<unknown[]>(
    'SELECT FROM import_row WHERE import_id = $1 AND recorded_at IS NOT NULL LIMIT 1',
    [importId],
  );
  if (told.length === 0) return;
  throw new DomainError(
    'forbidden',
    'recorded_at_needs_admin',
    'The file tells when another store recorded its forecasts, which takes the role admin. Send it without recorded_at.',
  );
}

function fingerprintOf({ sha256 }: StagedFile, { collection, frame, update, map }: ImportOptions): Buffer {
  return hash(
    'sha256',
    JSON.stringify(['import', sha256.toString('hex'), collection, frame, update, map]),
    'buffer',
  );
}

async function insertImport(
  tx: EntityManager,
  id: string,
  { options, actor, sha256, ...read }: StagedFile & { options: ImportOptions; actor: string },
): Promise<void> {
  const { collection, frame = null, update } = options;
  await tx.query(
    `INSERT INTO import (id, actor, collection, frame, updates, file_sha256, format, unknown_columns, left_out, total)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      actor,
      collection,
      frame,
      update,
      sha256,
      read.format,
      read.unknownColumns,
      JSON.stringify(read.leftOut),
      read.total,
    ],
  );
  await enqueueTask(tx, {
    kind: APPLY_IMPORT,
    dedupeKey: taskKeyOf(id),
    payload: { importId: id },
    maxAttempts: MAX_APPLY_ATTEMPTS,
  });
}
