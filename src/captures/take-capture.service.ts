import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { CaptureOutcome, CaptureTask } from '../capture/extraction/capture-task.js';
import { runCapture } from '../capture/extraction/run-capture.js';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { readSourceMeaning, type SourceMeaning } from '../parties/source-meaning.js';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError } from '../platform/domain-error.js';
import { dayOf } from '../questions/read-deadline.js';
import type { CaptureView, RereadCapture, TakeCapture } from './capture.schemas.js';
import { refusalOfCapture } from './capture-refusal.js';
import { readCapture } from './read-capture.js';
import { toStoredCandidates } from './to-candidate-view.js';

@Injectable()
export class TakeCaptureService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a text, or the article of a page, with the predictions that may be in it.
   * @throws DomainError when it is too long, or takes too long to read
   */
  async take({ pageTitle, ...paste }: TakeCapture, caller: Caller): Promise<CaptureView> {
    const outcome = await this.read(paste);
    const { page, textHash, publishedOn, publishedOnFrom } = outcome;
    const [url, title] = [page?.canonicalUrl ?? paste.url ?? null, pageTitle ?? page?.title ?? null];
    const source = paste.source ?? page?.site ?? null;
    return this.transactions.write(caller, async (tx) => {
      const id = uuidv7();
      const candidates = await storedCandidates(tx, outcome);
      await tx.query(
        `INSERT INTO capture (id, actor, text, text_hash, url, page_title, source, page_author, published_on, published_on_from, candidates)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          caller.actor,
          outcome.text,
          textHash,
          url,
          title,
          source,
          page?.author ?? null,
          publishedOn,
          publishedOnFrom,
          JSON.stringify(candidates),
        ],
      );
      const payload = {
        id,
        textHash,
        url,
        pageTitle: title,
        source,
        publishedOn,
        publishedOnFrom,
        candidates: candidates.length,
      };
      await appendLedgerEntry(tx, {
        stream: `capture:${id}`,
        actor: caller.actor,
        kind: 'capture.taken',
        payload,
      });
      return readCapture(tx, id);
    });
  }

  /**
   * Reads a captured text again, as of another day or from another outlet.
   * @throws DomainError (409) when something was decided about a candidate already
   */
  async reread(id: string, { publishedOn, source }: RereadCapture, caller: Caller): Promise<CaptureView> {
    const before = await readCapture(this.dataSource.manager, id);
    const outlet = source ?? before.source;
    const outcome = await this.read({ text: before.text, publishedOn, source: outlet ?? undefined });
    return this.transactions.write(caller, async (tx) => {
      await tx.query('SELECT id FROM capture WHERE id = $1 FOR UPDATE', [id]);
      const { candidates, maybe } = await readCapture(tx, id);
      if ([...candidates, ...maybe].some(({ decision }) => decision !== null))
        throw new DomainError(
          'conflict',
          'already_decided',
          'Candidates of this text were decided on already. Paste it again to read it anew.',
        );
      await tx.query(
        `UPDATE capture SET published_on = $2, published_on_from = 'given', source = $3, candidates = $4 WHERE id = $1`,
        [id, publishedOn, outlet, JSON.stringify(await storedCandidates(tx, outcome))],
      );
      const payload = { id, publishedOn, source: outlet };
      await appendLedgerEntry(tx, {
        stream: `capture:${id}`,
        actor: caller.actor,
        kind: 'capture.reread',
        payload,
      });
      return readCapture(tx, id);
    });
  }

  private async read({
    text,
    html,
    url,
    publishedOn,
    source,
  }: Omit<TakeCapture, 'pageTitle'>): Promise<CaptureOutcome> {
    const today = dayOf(await this.clock.now());
    const meaning = source === undefined ? null : await readSourceMeaning(this.dataSource.manager, source);
    const task: CaptureTask = {
      today,
      ...(text !== undefined && { text }),
      ...(html !== undefined && { html }),
      url: url ?? null,
      publishedOn: publishedOn ?? null,
      source: meaning?.name ?? null,
      conventions: meaning?.conventions ?? {},
    };
    try {
      return await runCapture(task);
    } catch (error) {
      throw refusalOfCapture(error, html === undefined ? 'text' : 'html');
    }
  }
}

async function storedCandidates(tx: EntityManager, outcome: CaptureOutcome) {
  const names = new Set([...outcome.candidates, ...outcome.maybe].flatMap(({ source }) => source ?? []));
  const meanings = new Map<string, SourceMeaning>();
  for (const name of names) meanings.set(name, await readSourceMeaning(tx, name));
  return toStoredCandidates(outcome, (name) => meanings.get(name)!);
}
