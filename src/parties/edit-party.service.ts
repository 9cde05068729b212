import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, staleVersion } from '../platform/domain-error.js';
import { lockMakingOf } from './find-or-make-party.js';
import { partyEntities } from './party.entity.js';
import type { PartyKind } from './party.js';
import { foldName } from './party-name.js';
import type { EditParty, EditSource, PartyDetailView } from './party.schemas.js';
import { partyIdOf, readParty } from './read-party.js';

@Injectable()
export class EditPartyService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Renames an author or a source, or changes by which names it is found. Its address stays; the old name
   * still finds it unless `aliases` leaves it out.
   * @throws DomainError (412) when it was edited since `expectedVersion`, (409) when a name is another one's
   */
  edit(
    kind: PartyKind,
    idOrSlug: string,
    changes: EditParty | EditSource,
    expectedVersion: number,
    caller: Caller,
  ): Promise<PartyDetailView> {
    return this.transactions.write(caller, async (tx) => {
      await lockMakingOf(tx, kind);
      const id = await partyIdOf(tx, kind, idOrSlug);
      const before = await readParty(tx, kind, id);
      if (before.version !== expectedVersion) throw staleVersion(kind, expectedVersion, before.version);
      const { aliases, ...fields } = changes;
      const name = fields.name ?? before.name;
      await replaceNames(tx, kind, id, [name, ...(aliases ?? [...before.aliases, before.name])]);
      const version = expectedVersion + 1;
      await tx.update(partyEntities[kind], { id, version: expectedVersion }, { ...fields, version });
      await appendLedgerEntry(tx, {
        stream: `${kind}:${id}`,
        actor: caller.actor,
        kind: `${kind}.edited`,
        payload: { id, version, ...changes },
      });
      return readParty(tx, kind, id);
    });
  }
}

async function replaceNames(tx: EntityManager, kind: PartyKind, id: string, names: string[]): Promise<void> {
  // The first spelling of a name wins, so that its own name is kept as it is written.
  const byKey = new Map(names.toReversed().map((name) => [foldName(name), name]));
  const keys = [...byKey.keys()];
  const [taken] = await tx.query<{ alias: string; slug: string }[]>(
    `SELECT a.alias, p.slug FROM ${kind}_alias a JOIN ${kind} p ON p.id = a.${kind}_id
     WHERE a.key = ANY ($1) AND p.id <> $2`,
    [keys, id],
  );
  if (taken) {
    throw new DomainError(
      'conflict',
      'name_taken',
      `“${taken.alias}” is the ${kind} ${taken.slug}. Merge the two if they are the same.`,
    );
  }
  await tx.query(`DELETE FROM ${kind}_alias WHERE ${kind}_id = $1`, [id]);
  await tx.query(
    `INSERT INTO ${kind}_alias (key, alias, ${kind}_id) SELECT key, alias, $3 FROM unnest($1::text[], $2::text[]) AS n (key, alias)`,
    [keys, [...byKey.values()], id],
  );
}
