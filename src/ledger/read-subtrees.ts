import type { EntityManager } from 'typeorm';
import { HASH_BYTES } from './merkle/hash.js';
import type { Subtree } from './merkle/spans.js';

/** The hashes of perfect subtrees of the sealed ledger, in the order asked for; each stands with the leaf that completes it. */
export async function readSubtrees(tx: EntityManager, subtrees: readonly Subtree[]): Promise<Buffer[]> {
  const lastLeaves = subtrees.map(({ level, position }) => (position + 1) * 2 ** level - 1);
  const rows = await tx.query<{ seq: string; leafHash: Buffer; nodes: Buffer }[]>(
    `SELECT l.seq, e.leaf_hash AS "leafHash", l.nodes FROM ledger_leaf l JOIN ledger_entry e ON e.id = l.entry_id
     WHERE l.seq = ANY ($1::bigint[])`,
    [lastLeaves],
  );
  const leaves = new Map(rows.map((row) => [Number(row.seq), row]));
  return subtrees.map(({ level }, i) => {
    const { leafHash, nodes } = leaves.get(lastLeaves[i]!)!;
    return level === 0 ? leafHash : nodes.subarray((level - 1) * HASH_BYTES, level * HASH_BYTES);
  });
}
