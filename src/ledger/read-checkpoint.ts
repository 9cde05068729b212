import type { EntityManager } from 'typeorm';
import { type Checkpoint, parseCheckpoint } from './checkpoint.js';

/** A checkpoint as it was signed, and what it says. */
export interface StoredCheckpoint extends Checkpoint {
  note: string;
  sealedAt: Date;
}

/** The newest checkpoint; undefined while nothing is sealed. */
export async function readCheckpoint(tx: EntityManager): Promise<StoredCheckpoint | undefined> {
  const [row] = await tx.query<{ note: string; sealedAt: Date }[]>(
    'SELECT note, sealed_at AS "sealedAt" FROM ledger_checkpoint ORDER BY size DESC LIMIT 1',
  );
  return row && { ...parseCheckpoint(row.note)!, ...row };
}
