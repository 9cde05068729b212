import { DataSource, type EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { SYSTEM_ACTOR } from '../platform/caller.js';
import { enqueueTask } from '../platform/jobs/enqueue-task.js';
import type { Task, TaskHandler } from '../platform/jobs/task.js';
import { FetchFailure, fetchPublicly } from '../platform/outbound/fetch-publicly.js';
import { foldText } from './fold-text.js';
import { type DocumentText, READABLE, readDocument } from './read-document.js';
import { TAKE_COPY } from './request-copy.js';

/** After an hour, four hours, 16 hours and not quite three days. */
const MAX_TRIES = 5;
const RETRY_MS = 3_600_000;

type Taken = { document: DocumentText; finalUrl: string; contentType: string };
type Missed = { failure: string; mayPass: boolean };

/** Fetches a cited page and keeps its text. A server that cannot be reached is asked again later, quietly. */
export class TakeCopyJob implements TaskHandler {
  readonly kind = TAKE_COPY;
  readonly lane = 'outbound';

  constructor(
    private readonly dataSource: DataSource,
    private readonly fetchDocument = (url: string) => fetchPublicly(url, { accept: READABLE }),
  ) {}

  async prepare(task: Task): Promise<Taken | Missed | null> {
    const [wanted] = await this.dataSource.query<{ url: string }[]>(
      'SELECT url FROM page_copy WHERE id = $1 AND taken_at IS NULL',
      [task.payload.copyId],
    );
    if (!wanted) return null;
    try {
      const fetched = await this.fetchDocument(wanted.url);
      const document = await readDocument(fetched);
      if (typeof document === 'string') return { failure: document, mayPass: false };
      return { document, finalUrl: fetched.url, contentType: fetched.contentType };
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      return { failure: error.message, mayPass: error.problem === 'unreachable' };
    }
  }

  async handle(tx: EntityManager, task: Task, prepared?: unknown): Promise<void> {
    const id = String(task.payload.copyId);
    const result = prepared as Taken | Missed | null;
    if (!result) return;
    if ('failure' in result) await noteFailure(tx, id, result);
    else await keep(tx, id, result);
  }
}

async function noteFailure(tx: EntityManager, id: string, { failure, mayPass }: Missed): Promise<void> {
  const [[missed]] = await tx.query<[{ tries: number; retryAt: Date }[]]>(
    `UPDATE page_copy SET failure = $2, tries = tries + 1 WHERE id = $1 AND taken_at IS NULL
     RETURNING tries, app_now() + $3 * 4 ^ (tries - 1) * interval '1 ms' AS "retryAt"`,
    [id, failure, RETRY_MS],
  );
  if (missed && mayPass && missed.tries < MAX_TRIES)
    await enqueueTask(tx, { kind: TAKE_COPY, payload: { copyId: id }, runAt: missed.retryAt });
}

async function keep(
  tx: EntityManager,
  id: string,
  { document, finalUrl, contentType }: Taken,
): Promise<void> {
  const { title, text, textHash } = document;
  const [[kept]] = await tx.query<[{ url: string }[]]>(
    `UPDATE page_copy SET failure = NULL, tries = tries + 1, taken_at = app_now(), final_url = $2, content_type = $3,
       page_title = $4, text = $5, folded_text = $6, text_hash = $7
     WHERE id = $1 AND taken_at IS NULL RETURNING url`,
    [id, finalUrl, contentType, title, text, foldText(text), textHash],
  );
  if (!kept) return;
  await appendLedgerEntry(tx, {
    stream: `copy:${id}`,
    actor: SYSTEM_ACTOR,
    kind: 'copy.taken',
    payload: { id, url: kept.url, finalUrl, textHash },
  });
}
