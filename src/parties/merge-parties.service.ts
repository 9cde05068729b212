import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { invalidField } from '../platform/domain-error.js';
import { lockEvents } from '../scores/lock-events.js';
import { rescore } from '../scores/rescore.js';
import { lockMakingOf } from './find-or-make-party.js';
import type { PartyKind } from './party.js';
import type { PartyDetailView } from './party.schemas.js';
import { partyIdOf, readParty } from './read-party.js';

@Injectable()
export class MergePartiesService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Merges a duplicate author or source into the one to keep: statements and names move there, its address
   * leads there, and everything that either was scored on is scored again.
   * @throws DomainError when one of them does not exist, or both are the same
   */
  merge(kind: PartyKind, idOrSlug: string, into: string, caller: Caller): Promise<PartyDetailView> {
    return this.transactions.write(caller, async (tx) => {
      await lockMakingOf(tx, kind);
      const [from, to] = [await partyIdOf(tx, kind, idOrSlug), await partyIdOf(tx, kind, into)];
      if (from === to) throw invalidField('into', 'same_party', `into: this is the same ${kind} already`);
      // Events come before parties, as in every other writer; a statement that slips in between is locked late.
      await lockEvents(tx, await eventsOf(tx, kind, from, to));
      await tx.query(`SELECT id FROM ${kind} WHERE id = ANY ($1) ORDER BY id FOR UPDATE`, [[from, to]]);
      const events = await eventsOf(tx, kind, from, to);
      await lockEvents(tx, events);
      await tx.query(`UPDATE statement SET ${kind}_id = $2 WHERE ${kind}_id = $1`, [from, to]);
      await tx.query(`UPDATE ${kind}_alias SET ${kind}_id = $2 WHERE ${kind}_id = $1`, [from, to]);
      // Those that were merged into it before follow, so that one step always leads to the survivor.
      await tx.query(
        `UPDATE ${kind} SET merged_into = $2, version = version + 1 WHERE id = $1 OR merged_into = $1`,
        [from, to],
      );
      await tx.query(`UPDATE ${kind} SET version = version + 1 WHERE id = $1`, [to]);
      const payload = { id: from, into: to };
      await appendLedgerEntry(tx, {
        stream: `${kind}:${to}`,
        actor: caller.actor,
        kind: `${kind}.merged`,
        payload,
      });
      await rescore(tx, await questionsOf(tx, events));
      return readParty(tx, kind, to);
    });
  }
}

/** Every event about which one of the two is on record. */
async function eventsOf(tx: EntityManager, kind: PartyKind, from: string, to: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    `SELECT s.event_id AS id FROM statement s WHERE s.${kind}_id IN ($1, $2) AND s.event_id IS NOT NULL
     UNION
     SELECT q.event_id FROM statement s JOIN forecast f ON f.statement_id = s.id JOIN question q ON q.id = f.question_id
     WHERE s.${kind}_id IN ($1, $2)`,
    [from, to],
  );
  return rows.map((row) => row.id);
}

async function questionsOf(tx: EntityManager, eventIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>('SELECT id FROM question WHERE event_id = ANY ($1)', [
    eventIds,
  ]);
  return rows.map((row) => row.id);
}
