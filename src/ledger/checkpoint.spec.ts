import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parseCheckpoint, signCheckpoint } from './checkpoint.js';
import { sha256 } from './merkle/hash.js';
import { formatVerifierKey, isSignedBy, noteVerifier, parseNote, parseVerifierKey } from './signed-note.js';

const { privateKey } = generateKeyPairSync('ed25519');
const signer = { name: 'reckoner/4f2a', privateKey };
const verifier = noteVerifier(signer.name, privateKey);
const rootHash = sha256('root');

describe('a checkpoint', () => {
  it('is a signed text of the name, the size and the root', () => {
    const note = signCheckpoint({ size: 42, rootHash }, signer);
    expect(note.split('\n').slice(0, 4)).toEqual(['reckoner/4f2a', '42', rootHash.toString('base64'), '']);
    const checkpoint = parseCheckpoint(note)!;
    expect(checkpoint).toMatchObject({ origin: 'reckoner/4f2a', size: 42, rootHash });
    expect(isSignedBy(checkpoint.note, verifier)).toBe(true);
  });

  it('is not signed any more once a byte of it is another', () => {
    const note = signCheckpoint({ size: 42, rootHash }, signer);
    const signed = parseNote(note.replace('\n42\n', '\n43\n'))!;
    expect(isSignedBy(signed, verifier)).toBe(false);
  });

  it('is not taken for signed by another key of the same name', () => {
    const other = generateKeyPairSync('ed25519');
    const note = signCheckpoint({ size: 42, rootHash }, { ...signer, privateKey: other.privateKey });
    expect(isSignedBy(parseNote(note)!, verifier)).toBe(false);
  });

  it.each(['', '\n', 'a\n1\n', 'a\nb\nc\n\n— a AAAA\n', 'no newline at the end\n\n— a AAAAAAAA'])(
    'is not read from %j',
    (text) => expect(parseCheckpoint(text)).toBeUndefined(),
  );
});

describe('a note by somebody else', () => {
  // The example of golang.org/x/mod/sumdb/note, which the C2SP specification took over.
  const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const text =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
  const signature =
    '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=';

  it('verifies with its own key', () => {
    const verifier = parseVerifierKey(key)!;
    expect(formatVerifierKey(verifier)).toBe(key);
    expect(isSignedBy(parseNote(`${text}\n${signature}\n`)!, verifier)).toBe(true);
    expect(isSignedBy(parseNote(`${text.replace('answer', 'Answer')}\n${signature}\n`)!, verifier)).toBe(
      false,
    );
  });

  it('has a key whose hash must fit', () => {
    expect(parseVerifierKey(key.replace('c74f20a3', 'c74f20a4'))).toBeUndefined();
    expect(parseVerifierKey('PeterNeumann')).toBeUndefined();
  });
});
