import { Injectable } from '@nestjs/common';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, notFound } from '../platform/domain-error.js';
import { appendLedgerEntry } from './append-ledger-entry.js';
import type { Redaction } from './ledger.schemas.js';
import { REDACTION } from './verify/check-entry.js';

/** Erases what an entry says, and leaves an entry that tells of it. What proves the erased one stays. */
@Injectable()
export class RedactEntryService {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError when there is no such sealed entry, its content is erased already, or it tells of an erasure */
  redact(seq: number, { reason }: Redaction, caller: Caller) {
    return this.transactions.write(caller, async (tx) => {
      const [entry] = await tx.query<{ id: string; stream: string; kind: string }[]>(
        `SELECT e.id, e.stream, e.kind FROM ledger_leaf l JOIN ledger_entry e ON e.id = l.entry_id WHERE l.seq = $1`,
        [seq],
      );
      if (!entry) throw notFound('sealed entry', String(seq));
      const { id, stream, kind } = entry;
      if (kind === REDACTION)
        throw conflict('not_redactable', `Entry ${seq} tells of an erasure, and stays.`);
      const [, erased] = await tx.query<[unknown, number]>('DELETE FROM ledger_payload WHERE entry_id = $1', [
        id,
      ]);
      if (erased === 0) throw conflict('already_redacted', `The content of entry ${seq} was erased before.`);
      const payload = { entry: id, seq, reason };
      await appendLedgerEntry(tx, { stream, actor: caller.actor, kind: REDACTION, payload });
      return { seq, id, reason };
    });
  }
}

const conflict = (code: string, message: string) => new DomainError('conflict', code, message);
