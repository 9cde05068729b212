import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError } from '../platform/domain-error.js';
import { CANCELLED, CANCELLED_TEXT, claimImport } from './import-progress.js';
import type { ImportView } from './import.schemas.js';
import { readImport } from './read-import.js';

@Injectable()
export class CancelImportService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Gives an import up: at once where nobody is applying it, else at the next step of whoever is, so that it may still be
   * done before it comes to that. It is recorded whole or not at all, so nothing has to be taken back. One that was
   * cancelled before, or has failed, is left alone.
   * @throws DomainError when there is no such import, or it is on record already
   */
  cancel(id: string, caller: Caller): Promise<ImportView> {
    return this.transactions.write(caller, (tx) => cancelImport(tx, id, caller.actor));
  }
}

async function cancelImport(tx: EntityManager, id: string, actor: string): Promise<ImportView> {
  const isIdle = await claimImport(tx, id, false);
  // Where it is being recorded at this moment, this waits for the end of that.
  await tx.query(
    `UPDATE import SET cancelled_at = coalesce(cancelled_at, app_now()), cancelled_by = coalesce(cancelled_by, $2)
     WHERE id = $1 AND status = 'staged'`,
    [id, actor],
  );
  if (isIdle) {
    await tx.query(
      `UPDATE import SET status = 'failed', failure_code = $2, failure = $3, finished_at = app_now()
       WHERE id = $1 AND status = 'staged'`,
      [id, CANCELLED, CANCELLED_TEXT],
    );
  }
  const view = await readImport(tx, id);
  if (view.status !== 'done') return view;
  throw new DomainError(
    'conflict',
    'import_done',
    'The import is done: all of it is on record. What is wrong in it can be corrected or withdrawn, a forecast at a time.',
  );
}
