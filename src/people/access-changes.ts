import { Injectable, Logger } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import type { LoggedEvent } from '../platform/logger.js';

const logger = new Logger('Access');

/** What was changed: `person:<id>`, `token:<id>` or `instance`; and nothing of it that is secret or a name. */
export interface AccessChange {
  stream: string;
  kind: string;
  payload: Readonly<Record<string, string | boolean | Date | null | undefined>>;
}

export type Tell = (change: AccessChange) => Promise<void>;

/** Who changes something, and under which id that is logged. */
export type Changer = Pick<Caller, 'actor' | 'correlationId'>;

/** Changes of who may do what: each in the ledger, with the change itself, and in the log once it is done. */
@Injectable()
export class AccessChanges {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** Commits everything that `work` writes and tells of, or nothing; once per idempotency key. */
  write<T>(caller: Caller, work: (tx: EntityManager, tell: Tell) => Promise<T>): Promise<T> {
    return this.logged(caller, (begin) =>
      this.transactions.write(caller, (tx) => work(tx, begin(tx, caller.actor))),
    );
  }

  /** The same for whoever nobody knows yet: `work` says as whom it writes. */
  writeUnknown<T>(
    correlationId: string,
    work: (tx: EntityManager, tellAs: (actor: string) => Tell) => Promise<T>,
  ): Promise<T> {
    return this.logged({ correlationId }, (begin) =>
      this.dataSource.transaction((tx) => work(tx, (actor) => begin(tx, actor))),
    );
  }

  private async logged<T>(
    { correlationId }: Pick<Changer, 'correlationId'>,
    run: (begin: (tx: EntityManager, actor: string) => Tell) => Promise<T>,
  ): Promise<T> {
    let told: LoggedEvent[] = [];
    const answer = await run((tx, actor) => {
      // A transaction that is tried again tells anew.
      told = [];
      return async (change) => {
        await appendLedgerEntry(tx, { ...change, actor });
        told.push({ event: change.kind, ...loggedFields(change), by: actor, correlationId });
      };
    });
    for (const event of told) logger.log(event);
    return answer;
  }
}

function loggedFields({ stream, payload }: AccessChange): Omit<LoggedEvent, 'event'> {
  const { id: _id, ...rest } = payload;
  const plain = Object.entries(rest).map(([key, value]) => [
    key,
    value instanceof Date ? value.toISOString() : (value ?? null),
  ]);
  return { of: stream, ...Object.fromEntries(plain) } as Omit<LoggedEvent, 'event'>;
}
