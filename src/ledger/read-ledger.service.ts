import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { invalidField, notFound } from '../platform/domain-error.js';
import type { ConsistencyQuery, InclusionQuery } from './ledger.schemas.js';
import { readSigner } from './ledger-signer.js';
import { foldSubtrees } from './merkle/frontier.js';
import { consistencySpans, inclusionSpans, type Span, subtreesOf } from './merkle/spans.js';
import { readCheckpoint } from './read-checkpoint.js';
import { readSubtrees } from './read-subtrees.js';
import { formatVerifierKey, noteVerifier } from './signed-note.js';

/** What anybody may know of the ledger, and what proves it. */
@Injectable()
export class ReadLedgerService {
  constructor(private readonly dataSource: DataSource) {}

  async head() {
    const tx = this.dataSource.manager;
    const [waiting] = await tx.query<{ pending: string }[]>('SELECT count(*) AS pending FROM ledger_pending');
    const newest = await readCheckpoint(tx);
    const signer = await readSigner(tx);
    return {
      size: newest?.size ?? 0,
      pending: Number(waiting!.pending),
      rootHash: newest?.rootHash.toString('hex') ?? null,
      sealedAt: newest?.sealedAt ?? null,
      verifierKey: signer ? formatVerifierKey(noteVerifier(signer.name, signer.privateKey)) : null,
    };
  }

  /** @throws DomainError while nothing is sealed */
  async checkpoint(): Promise<string> {
    const newest = await readCheckpoint(this.dataSource.manager);
    if (!newest) throw notFound('checkpoint', 'yet');
    return newest.note;
  }

  /** @throws DomainError when there is no such entry, or the tree is smaller or larger than can be */
  async inclusion(seq: number, { size: asked }: InclusionQuery) {
    const tx = this.dataSource.manager;
    const sealed = await readSize(tx);
    if (seq >= sealed) throw notFound('sealed entry', String(seq));
    const size = upTo(sealed, asked, 'size');
    if (seq >= size)
      throw invalidField('query.size', 'too_small', `size: entry ${seq} came after ${size} entries`);
    const [leafHash, rootHash, ...path] = await readSpans(tx, [
      { start: seq, end: seq + 1 },
      { start: 0, end: size },
      ...inclusionSpans(seq, size),
    ]);
    return { seq, leafHash: leafHash!, size, rootHash: rootHash!, path };
  }

  /** @throws DomainError when a tree is larger than the ledger, or the older one larger than the newer */
  async consistency({ from, to: asked }: ConsistencyQuery) {
    const tx = this.dataSource.manager;
    const to = upTo(await readSize(tx), asked, 'to');
    if (from > to) throw invalidField('query.from', 'too_large', `from: must be at most ${to}`);
    const [fromRootHash, toRootHash, ...path] = await readSpans(tx, [
      { start: 0, end: from },
      { start: 0, end: to },
      ...consistencySpans(from, to),
    ]);
    return { from, fromRootHash: fromRootHash!, to, toRootHash: toRootHash!, path };
  }
}

async function readSize(tx: EntityManager): Promise<number> {
  const [row] = await tx.query<{ size: string }[]>(
    'SELECT coalesce(max(seq) + 1, 0) AS size FROM ledger_leaf',
  );
  return Number(row!.size);
}

function upTo(sealed: number, asked: number | undefined, field: string): number {
  if (asked !== undefined && asked > sealed)
    throw invalidField(`query.${field}`, 'too_large', `${field}: only ${sealed} entries are sealed`);
  return asked ?? sealed;
}

/** @returns the hash of each span in hex, all read at once */
async function readSpans(tx: EntityManager, spans: readonly Span[]): Promise<string[]> {
  const parts = spans.map(subtreesOf);
  const hashes = await readSubtrees(tx, parts.flat());
  let next = 0;
  return parts.map(({ length }) => foldSubtrees(hashes.slice(next, (next += length))).toString('hex'));
}
