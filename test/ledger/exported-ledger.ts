import { generateKeyPairSync } from 'node:crypto';
import { canonicalJson } from '../../src/ledger/canonical-json.js';
import { signCheckpoint } from '../../src/ledger/checkpoint.js';
import { Frontier } from '../../src/ledger/merkle/frontier.js';
import { chainHash, hashLeaf, sha256 } from '../../src/ledger/merkle/hash.js';
import { formatVerifierKey, noteVerifier } from '../../src/ledger/signed-note.js';
import type { LedgerLine } from '../../src/ledger/verify/ledger-lines.js';

const { privateKey } = generateKeyPairSync('ed25519');
/** Whose ledger it is. */
export const signer = { name: 'reckoner/0a1b2c3d', privateKey };
const SEALED_EVERY = 7;
/** Entries. */
export const SIZE = 40;

/** What an entry says. */
export interface Content {
  kind?: string;
  payload: Record<string, string | number>;
  isErased?: boolean;
}

export const contents: Content[] = Array.from({ length: SIZE }, (_, i) => ({ payload: { probability: i } }));

/** An exported ledger of these contents, sealed in batches. */
export function exported(of: readonly Content[] = contents, by = signer): string[] {
  const tree = Frontier.empty();
  let [chain, checkpoint]: [Buffer, string | null] = [Buffer.of(), null];
  const entries = of.map(({ kind = 'forecast.logged', payload: content, isErased }, seq): LedgerLine => {
    const salt = sha256(`salt ${seq}`).subarray(0, 16);
    const payload = canonicalJson(content);
    const named = {
      id: `id-${seq}`,
      stream: 'question:1',
      actor: 'local',
      kind,
      recordedAt: `2026-01-01T00:00:${seq}`,
    };
    const body = canonicalJson({ v: 1, ...named, payload: sha256(salt, payload).toString('hex') });
    const leafHash = hashLeaf(Buffer.from(body));
    const nodes = Buffer.concat(tree.append(leafHash)).toString('hex');
    chain = chainHash(chain, leafHash);
    const isSealed = tree.size % SEALED_EVERY === 0 || tree.size === of.length;
    checkpoint = isSealed ? signCheckpoint({ size: tree.size, rootHash: tree.root() }, by) : null;
    const hidden = isErased ? { salt: null, payload: null } : { salt: salt.toString('hex'), payload };
    const hashes = { leafHash: leafHash.toString('hex'), nodes, chain: chain.toString('hex') };
    return { seq, ...named, body, ...hashes, ...hidden, checkpoint };
  });
  const verifierKey = formatVerifierKey(noteVerifier(by.name, by.privateKey));
  return [{ format: 'reckoner-ledger-1', verifierKey, checkpoint }, ...entries].map((line) =>
    JSON.stringify(line),
  );
}

/** The line of an entry, changed. */
export const edited = (
  lines: readonly string[],
  seq: number,
  change: (line: LedgerLine) => Partial<LedgerLine>,
) => {
  const line = JSON.parse(lines[seq + 1]!) as LedgerLine;
  return lines.with(seq + 1, JSON.stringify({ ...line, ...change(line) }));
};

/** Whether two lines say the same: an escape may be written in two ways. */
export function isSameValue(a: string, b: string): boolean {
  try {
    return JSON.stringify(JSON.parse(a)) === JSON.stringify(JSON.parse(b));
  } catch {
    return false;
  }
}
