import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { sha256 } from './merkle/hash.js';

/** The signature type byte of Ed25519 in a C2SP signed note. */
const ED25519 = Buffer.of(1);
const KEY_HASH_BYTES = 4;
const SIGNATURE_LINE = /^— (\S+) ([A-Za-z0-9+/=]+)$/u;

/** Who signs notes, with the private half of an Ed25519 key. */
export interface NoteSigner {
  /** Without spaces and plus signs. */
  name: string;
  privateKey: KeyObject;
}

/** Whose signature is checked: the public half. */
export interface NoteVerifier {
  name: string;
  publicKey: KeyObject;
  keyHash: Buffer;
}

/** A text that somebody signed. */
export interface SignedNote {
  /** Ends in a newline. */
  text: string;
  signatures: { name: string; keyHash: Buffer; signature: Buffer }[];
}

/** @returns who verifies what this private or public key signs */
export function noteVerifier(name: string, key: KeyObject): NoteVerifier {
  const publicKey = key.type === 'private' ? createPublicKey(key) : key;
  const { x } = publicKey.export({ format: 'jwk' });
  return toVerifier(name, Buffer.from(x!, 'base64url'));
}

/** The verifier as one line, `name+hash+key`, as C2SP writes it. */
export function formatVerifierKey({ name, publicKey, keyHash }: NoteVerifier): string {
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url');
  return `${name}+${keyHash.toString('hex')}+${Buffer.concat([ED25519, raw]).toString('base64')}`;
}

/** @returns undefined where the line is no Ed25519 verifier key */
export function parseVerifierKey(line: string): NoteVerifier | undefined {
  const [, name, hash, key] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(line.trim()) ?? [];
  const bytes = decodeBase64(key);
  if (name === undefined || bytes.length !== 33 || bytes[0] !== ED25519[0]) return undefined;
  const verifier = toVerifier(name, bytes.subarray(1));
  return verifier.keyHash.toString('hex') === hash ? verifier : undefined;
}

/**
 * Signs a text.
 * @param text ends in a newline
 * @see https://c2sp.org/signed-note
 */
export function signNote(text: string, { name, privateKey }: NoteSigner): string {
  const { keyHash } = noteVerifier(name, privateKey);
  const signature = sign(null, Buffer.from(text), privateKey);
  return `${text}\n— ${name} ${Buffer.concat([keyHash, signature]).toString('base64')}\n`;
}

/** @returns undefined where the text is no signed note */
export function parseNote(note: string): SignedNote | undefined {
  const end = note.lastIndexOf('\n\n');
  if (end === -1 || !note.endsWith('\n')) return undefined;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map((line) => {
    const [, name, base64] = SIGNATURE_LINE.exec(line) ?? [];
    const bytes = decodeBase64(base64);
    return {
      name: name ?? '',
      keyHash: bytes.subarray(0, KEY_HASH_BYTES),
      signature: bytes.subarray(KEY_HASH_BYTES),
    };
  });
  if (signatures.some(({ name, signature }) => name === '' || signature.length === 0)) return undefined;
  return { text: note.slice(0, end + 1), signatures };
}

/** Whether this verifier's key signed the note. */
export function isSignedBy(
  { text, signatures }: SignedNote,
  { name, keyHash, publicKey }: NoteVerifier,
): boolean {
  const own = signatures.find((s) => s.name === name && s.keyHash.equals(keyHash));
  return own !== undefined && verify(null, Buffer.from(text), publicKey, own.signature);
}

function toVerifier(name: string, raw: Buffer): NoteVerifier {
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') },
    format: 'jwk',
  });
  const keyHash = sha256(`${name}\n`, ED25519, raw).subarray(0, KEY_HASH_BYTES);
  return { name, publicKey, keyHash };
}

/** Empty where the text is not the one way to write its bytes. */
function decodeBase64(text = ''): Buffer {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : Buffer.of();
}
