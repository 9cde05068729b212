import type { EntityManager } from 'typeorm';
import type { FigureStamp } from '../figures/figure.js';
import { readPageFrame } from '../queries/page-frame.js';
import type { Snapshots } from '../queries/snapshots.js';
import { recordPageQuery } from './page-queries.js';

/** The record as its page shows it when nothing is asked for. */
export const usualView = recordPageQuery.parse({});

/** What is read, from one snapshot, with what its numbers are. */
export function readStamped<T>(
  snapshots: Snapshots,
  read: (tx: EntityManager) => Promise<T>,
): Promise<T & { stamp: FigureStamp }> {
  return snapshots.read(async (tx) => ({ ...(await read(tx)), stamp: await readPageFrame(tx) }));
}
