import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { type NoteSigner, noteVerifier } from './signed-note.js';

interface SignerRow {
  name: string;
  privateKey: Buffer;
}

/** Who signs this ledger's checkpoints; undefined until the first was signed. */
export async function readSigner(tx: EntityManager): Promise<NoteSigner | undefined> {
  const [row] = await tx.query<SignerRow[]>('SELECT name, private_key AS "privateKey" FROM ledger_signer');
  if (!row) return undefined;
  return {
    name: row.name,
    privateKey: createPrivateKey({ key: row.privateKey, format: 'der', type: 'pkcs8' }),
  };
}

/** Makes the key of a new ledger, which is named after it. The caller holds the sealer's lock. */
export async function makeSigner(tx: EntityManager): Promise<NoteSigner> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const name = `reckoner/${noteVerifier('', privateKey).keyHash.toString('hex')}`;
  await tx.query('INSERT INTO ledger_signer (name, private_key) VALUES ($1, $2)', [
    name,
    privateKey.export({ format: 'der', type: 'pkcs8' }),
  ]);
  return { name, privateKey };
}
