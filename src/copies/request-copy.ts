import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { enqueueTask } from '../platform/jobs/enqueue-task.js';

export const TAKE_COPY = 'take-copy';

/** Asks for copies of pages that are being cited, in the transaction that cites them; once a day for each address. */
export async function requestCopies(tx: EntityManager, urls: readonly string[]): Promise<void> {
  for (const url of new Set(urls)) await requestCopy(tx, url);
}

/** Asks for a copy of one page, as `requestCopies` does. */
export async function requestCopy(tx: EntityManager, url: string): Promise<void> {
  const [made] = await tx.query<{ id: string }[]>(
    'INSERT INTO page_copy (id, url) VALUES ($1, $2) ON CONFLICT (url, requested_on) DO NOTHING RETURNING id',
    [uuidv7(), url],
  );
  if (made) await enqueueTask(tx, { kind: TAKE_COPY, payload: { copyId: made.id } });
}
