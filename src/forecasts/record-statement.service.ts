import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { notFound } from '../platform/domain-error.js';
import { lockEvents } from '../scores/lock-events.js';
import { rescore } from '../scores/rescore.js';
import type { RecordStatement, StatementView } from './forecast.schemas.js';
import { requireSaid } from './forecast-rules.js';
import { STATEMENT_SQL, type StatementRow, toStatementView } from './read-forecast.js';
import { type QuoteAnchor, recordStatement } from './record-statement.js';

@Injectable()
export class RecordStatementService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Keeps a statement that gives no forecast, with the reason why it cannot be scored. */
  record(said: RecordStatement, caller: Caller): Promise<StatementView> {
    return this.transactions.write(caller, async (tx) =>
      recordUnscorable(tx, said, await this.clock.now(tx), caller.actor),
    );
  }
}

/** Keeps a statement that gives no forecast, in a transaction. */
export async function recordUnscorable(
  tx: EntityManager,
  said: RecordStatement,
  now: Date,
  actor: string,
  anchor?: QuoteAnchor,
): Promise<StatementView> {
  requireSaid(said.saidAt, now);
  const siblings = said.eventId
    ? await tx.query<{ id: string }[]>('SELECT id FROM question WHERE event_id = $1', [said.eventId])
    : [];
  if (said.eventId) {
    if (siblings.length === 0) throw notFound('event', said.eventId);
    await lockEvents(tx, [said.eventId]);
  }
  const statement = await recordStatement(tx, said, actor, anchor);
  await appendLedgerEntry(tx, {
    stream: `statement:${statement.id}`,
    actor,
    kind: 'statement.recorded',
    payload: { ...statement },
  });
  await rescore(
    tx,
    siblings.map(({ id }) => id),
  );
  const [row] = await tx.query<StatementRow[]>(`${STATEMENT_SQL} WHERE s.id = $1`, [statement.id]);
  return toStatementView(row!);
}
