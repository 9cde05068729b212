import { expect } from '@jest/globals';
import { eventually } from './eventually.js';

export interface LedgerHead {
  size: number;
  pending: number;
  rootHash: string;
  verifierKey: string;
}

/** Where the ledger of a service stands once it has sealed all that was written so far. */
export async function ledgerSealed(url: string): Promise<LedgerHead> {
  const head = async () => (await (await fetch(`${url}/api/v1/ledger`)).json()) as LedgerHead;
  await eventually(async () => expect(await head()).toMatchObject({ pending: 0 }), 10_000);
  return head();
}
