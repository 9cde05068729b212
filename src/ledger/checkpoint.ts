import { HASH_BYTES } from './merkle/hash.js';
import { type NoteSigner, parseNote, type SignedNote, signNote } from './signed-note.js';

/** What a ledger was at one time. */
export interface Checkpoint {
  /** The name of the ledger, which is also that of its key. */
  origin: string;
  /** Leaves of the tree. */
  size: number;
  rootHash: Buffer;
}

/**
 * A checkpoint as a signed text.
 * @see https://c2sp.org/tlog-checkpoint
 */
export function signCheckpoint({ size, rootHash }: Omit<Checkpoint, 'origin'>, signer: NoteSigner): string {
  return signNote(`${signer.name}\n${size}\n${rootHash.toString('base64')}\n`, signer);
}

/** @returns undefined where the text is no checkpoint; its signature is not checked */
export function parseCheckpoint(note: string): (Checkpoint & { note: SignedNote }) | undefined {
  const signed = parseNote(note);
  const [, origin, size, root] =
    /^(\S+)\n(0|[1-9]\d{0,15})\n([A-Za-z0-9+/]{43}=)\n/.exec(signed?.text ?? '') ?? [];
  if (!signed || origin === undefined) return undefined;
  const rootHash = Buffer.from(root!, 'base64');
  if (rootHash.length !== HASH_BYTES) return undefined;
  return { origin, size: Number(size), rootHash, note: signed };
}
