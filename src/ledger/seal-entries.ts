import type { EntityManager } from 'typeorm';
import { signCheckpoint } from './checkpoint.js';
import { makeSigner, readSigner } from './ledger-signer.js';
import { Frontier } from './merkle/frontier.js';
import { chainHash } from './merkle/hash.js';
import { subtreesOf } from './merkle/spans.js';
import { readSubtrees } from './read-subtrees.js';

/** Most entries under one checkpoint. */
export const SEAL_BATCH = 1000;

/**
 * Gives the oldest pending entries their place in the tree, and signs a checkpoint over it.
 * @param tx READ COMMITTED, since it must see what the sealer before it committed
 * @returns how many were sealed; 0 also while another process seals
 */
export async function sealEntries(tx: EntityManager): Promise<number> {
  const [lock] = await tx.query<{ isOurs: boolean }[]>(
    `SELECT pg_try_advisory_xact_lock(hashtext('reckoner ledger')) AS "isOurs"`,
  );
  if (!lock!.isOurs) return 0;
  const pending = await tx.query<PendingEntry[]>(SETTLED_SQL);
  if (pending.length === 0) return 0;
  const sealed = await readTree(tx);
  await writeLeaves(tx, sealed, pending);
  const { tree } = sealed;
  const signer = (await readSigner(tx)) ?? (await makeSigner(tx));
  const note = signCheckpoint({ size: tree.size, rootHash: tree.root() }, signer);
  await tx.query('INSERT INTO ledger_checkpoint (size, note) VALUES ($1, $2)', [tree.size, note]);
  return pending.length;
}

interface PendingEntry {
  id: string;
  leafHash: Buffer;
}

/**
 * Entries of a transaction that still runs may come to stand before others; so only those are taken before which none
 * can appear any more. What a restore brought from another cluster was committed there.
 */
const SETTLED_SQL = `
  SELECT e.id, e.leaf_hash AS "leafHash" FROM ledger_pending p JOIN ledger_entry e ON e.id = p.entry_id
  WHERE p.xid < pg_snapshot_xmin(pg_current_snapshot()) OR p.cluster <> (pg_control_system()).system_identifier
  ORDER BY e.recorded_at, e.id LIMIT ${SEAL_BATCH}`;

interface SealedTree {
  tree: Frontier;
  /** Of the last leaf; empty where there is none. */
  chain: Buffer;
}

async function readTree(tx: EntityManager): Promise<SealedTree> {
  const [last] = await tx.query<{ seq: string; chain: Buffer }[]>(
    'SELECT seq, chain FROM ledger_leaf ORDER BY seq DESC LIMIT 1',
  );
  if (!last) return { tree: Frontier.empty(), chain: Buffer.of() };
  const size = Number(last.seq) + 1;
  const hashes = await readSubtrees(tx, subtreesOf({ start: 0, end: size }));
  return { tree: Frontier.of(size, hashes), chain: last.chain };
}

async function writeLeaves(
  tx: EntityManager,
  sealed: SealedTree,
  entries: readonly PendingEntry[],
): Promise<void> {
  const { tree } = sealed;
  let { chain } = sealed;
  const leaves = entries.map(({ id, leafHash }) => {
    chain = chainHash(chain, leafHash);
    return { seq: tree.size, id, nodes: Buffer.concat(tree.append(leafHash)), chain };
  });
  const ids = leaves.map((leaf) => leaf.id);
  await tx.query(
    `INSERT INTO ledger_leaf (seq, entry_id, nodes, chain)
     SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::bytea[], $4::bytea[])`,
    [leaves.map(({ seq }) => seq), ids, leaves.map(({ nodes }) => nodes), leaves.map((leaf) => leaf.chain)],
  );
  await tx.query('DELETE FROM ledger_pending WHERE entry_id = ANY ($1::uuid[])', [ids]);
}
