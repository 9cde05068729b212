import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { PartyKind, PartyRef } from './party.js';
import { foldName, toSlug } from './party-name.js';

/** The author or source that bears this name or alias, or a new one. Concurrent callers get the same one. */
export async function findOrMakeParty(
  tx: EntityManager,
  kind: PartyKind,
  name: string,
  actor: string,
): Promise<PartyRef> {
  const found = await findPartyByName(tx, kind, name);
  if (found) return found;
  await lockMakingOf(tx, kind);
  return (await findPartyByName(tx, kind, name)) ?? (await makeParty(tx, kind, name, actor));
}

/** Whoever makes or changes names queues up here until the end of the transaction, so that none is given twice. */
export async function lockMakingOf(tx: EntityManager, kind: PartyKind): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`make ${kind}`]);
}

/** The author or source with this name or alias, if there is one; kept from being merged until the transaction ends. */
export async function findPartyByName(
  tx: EntityManager,
  kind: PartyKind,
  name: string,
): Promise<PartyRef | undefined> {
  const [row] = await tx.query<PartyRef[]>(
    `SELECT p.id, p.slug, p.name FROM ${kind}_alias a JOIN ${kind} p ON p.id = a.${kind}_id
     WHERE a.key = $1 AND p.merged_into IS NULL FOR KEY SHARE OF p`,
    [foldName(name)],
  );
  return row;
}

async function makeParty(tx: EntityManager, kind: PartyKind, name: string, actor: string): Promise<PartyRef> {
  const id = uuidv7();
  const slug = await freeSlug(tx, kind, toSlug(name, `${kind}-${id.slice(-12)}`));
  await tx.query(`INSERT INTO ${kind} (id, slug, name) VALUES ($1, $2, $3)`, [id, slug, name]);
  await tx.query(`INSERT INTO ${kind}_alias (key, alias, ${kind}_id) VALUES ($1, $2, $3)`, [
    foldName(name),
    name,
    id,
  ]);
  await appendLedgerEntry(tx, {
    stream: `${kind}:${id}`,
    actor,
    kind: `${kind}.made`,
    payload: { id, slug, name },
  });
  return { id, slug, name };
}

async function freeSlug(tx: EntityManager, kind: PartyKind, wanted: string): Promise<string> {
  const rows = await tx.query<{ slug: string }[]>(
    `SELECT slug FROM ${kind} WHERE slug = $1 OR slug ~ ('^' || $1 || '-[0-9]+$')`,
    [wanted],
  );
  const taken = new Set(rows.map((row) => row.slug));
  let slug = wanted;
  for (let n = 2; taken.has(slug); n++) slug = `${wanted}-${n}`;
  return slug;
}
