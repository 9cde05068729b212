import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { sqlState } from '../platform/database/transactions.js';
import { DomainError } from '../platform/domain-error.js';
import type { Task, TaskHandler } from '../platform/jobs/task.js';
import { applyImport } from './apply-import.js';
import { progressReporter } from './import-progress.js';
import { APPLY_IMPORT } from './apply-import-task.js';

const STATEMENT_TIMEOUT_MS = 15 * 60_000;

/** SQLSTATE classes of faults that pass: deadlocks, lack of resources, shutdowns, lost connections. */
const PASSES = /^(08|40|53|55|57)/;

const UNSTORABLE = { code: 'unstorable_value', message: 'A value in the file cannot be stored.' };

/** Applies staged imports. */
@Injectable()
export class ApplyImportJob implements TaskHandler {
  readonly kind = APPLY_IMPORT;
  readonly lane = 'imports';
  private readonly logger = new Logger('Imports');

  constructor(private readonly dataSource: DataSource) {}

  handle(tx: EntityManager, task: Task): Promise<void> {
    return this.applyOrFail(tx, String(task.payload.importId));
  }

  /** Applies an import at once, for callers that wait for it; the task then finds it done. */
  apply(importId: string): Promise<void> {
    return this.dataSource.transaction((tx) => this.applyOrFail(tx, importId));
  }

  /** A fault that trying again cannot mend undoes everything, and is kept with the import. */
  private async applyOrFail(tx: EntityManager, importId: string): Promise<void> {
    await tx.query(`SET LOCAL statement_timeout = ${STATEMENT_TIMEOUT_MS}`);
    try {
      await tx.transaction((savepoint) =>
        applyImport(savepoint, importId, progressReporter(this.dataSource, savepoint, importId)),
      );
    } catch (error) {
      if (!(error instanceof DomainError) && (sqlState(error) === undefined || PASSES.test(sqlState(error)!)))
        throw error;
      if (!(error instanceof DomainError))
        this.logger.error(`Import ${importId} failed`, (error as Error).stack);
      const { code, message } = error instanceof DomainError ? error : UNSTORABLE;
      await tx.query(
        `UPDATE import SET status = 'failed', failure_code = $2, failure = $3, finished_at = app_now()
         WHERE id = $1 AND status = 'staged'`,
        [importId, code, message],
      );
    }
  }
}
