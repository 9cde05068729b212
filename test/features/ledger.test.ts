import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseCheckpoint } from '../../src/ledger/checkpoint.js';
import { verifyConsistency, verifyInclusion } from '../../src/ledger/merkle/verify-proofs.js';
import { isSignedBy, parseVerifierKey } from '../../src/ledger/signed-note.js';
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type LedgerHead, ledgerSealed } from '../support/ledger-sealed.js';
import { paraphrase } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

const bytes = (hex: string) => Buffer.from(hex, 'hex');

async function* linesOf(text: string) {
  yield* text.trimEnd().split('\n');
}

describe('the ledger', () => {
  let service: Service;
  let api: ReturnType<typeof apiClient>;
  const get = async <T>(path: string) => (await fetch(`${service.url}/api/v1${path}`)).json() as Promise<T>;
  const head = () => get<LedgerHead>('/ledger');
  const checkpoint = async () => (await fetch(`${service.url}/api/v1/ledger/checkpoint`)).text();
  const sealed = () => ledgerSealed(service.url);
  const log = async (text: string) =>
    expect(await api.post('/predictions', { ...paraphrase, text })).toMatchObject({ status: 201 });

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  it('is empty, and has no checkpoint, before anything was written', async () => {
    expect(await head()).toMatchObject({ size: 0, pending: 0, rootHash: null, verifierKey: null });
    expect((await fetch(`${service.url}/api/v1/ledger/checkpoint`)).status).toBe(404);
  });

  it('seals what was written by itself, under a checkpoint that its key signed', async () => {
    await log('Oreshnik missiles are deployed to Belarus');
    const { size, rootHash, verifierKey } = await sealed();
    expect(size).toBeGreaterThan(3);
    const { note, ...said } = parseCheckpoint(await checkpoint())!;
    expect(said).toMatchObject({ size, rootHash: bytes(rootHash) });
    expect(isSignedBy(note, parseVerifierKey(verifierKey)!)).toBe(true);
  });

  it('proves each entry to be part of every tree since', async () => {
    const { size: all } = await sealed();
    for (let size = 1; size <= all; size++) {
      for (let seq = 0; seq < size; seq++) {
        const proof = await get<{ leafHash: string; rootHash: string; path: string[] }>(
          `/ledger/entries/${seq}/proof?size=${size}`,
        );
        const { leafHash, path } = proof;
        const isPart = verifyInclusion(
          { index: seq, size, leafHash: bytes(leafHash), path: path.map(bytes) },
          bytes(proof.rootHash),
        );
        expect({ seq, size, isPart }).toEqual({ seq, size, isPart: true });
      }
    }
  });

  it('proves an older checkpoint to be the beginning of a newer one', async () => {
    const older = parseCheckpoint(await checkpoint())!;
    await log('Another thing happens');
    await sealed();
    const newer = parseCheckpoint(await checkpoint())!;
    expect(newer.size).toBeGreaterThan(older.size);
    const { path } = await get<{ path: string[] }>(`/ledger/consistency?from=${older.size}&to=${newer.size}`);
    const proof = {
      oldSize: older.size,
      oldRoot: older.rootHash,
      size: newer.size,
      path: path.map(bytes),
    };
    expect(verifyConsistency(proof, newer.rootHash)).toBe(true);
    expect(verifyConsistency({ ...proof, oldRoot: newer.rootHash }, newer.rootHash)).toBe(false);
  });

  it.each([
    ['/ledger/entries/1000000/proof', 404],
    ['/ledger/entries/-1/proof', 404],
    ['/ledger/entries/0/proof?size=1000000', 422],
    ['/ledger/entries/2/proof?size=1', 422],
    ['/ledger/entries/0/proof?size=0', 422],
    ['/ledger/consistency', 422],
    ['/ledger/consistency?from=5&to=2', 422],
    ['/ledger/consistency?from=1e9', 422],
  ])('refuses %s with %i', async (path, status) => {
    const answer = await fetch(`${service.url}/api/v1${path}`);
    expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
      status,
      type: 'application/problem+json; charset=utf-8',
    });
  });

  it('lets no entry come to stand before one that is sealed, however late its transaction ends', async () => {
    await sealed();
    const slow = service.database.createQueryRunner();
    try {
      await slow.startTransaction();
      // As it is for a transaction that has written and takes its time.
      await slow.query('SELECT pg_current_xact_id()');
      await log('A third thing happens');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      expect((await head()).pending).toBeGreaterThan(0);
    } finally {
      await slow.rollbackTransaction();
      await slow.release();
    }
    await sealed();
  });

  it('gives each entry one place, without gaps, while many write', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, i) => log(`Thing ${i} of many happens`)));
    const { size } = await sealed();
    const [{ leaves, last, entries }] = await service.database.query(
      `SELECT count(*)::int AS leaves, max(seq)::int AS last, (SELECT count(*)::int FROM ledger_entry) AS entries FROM ledger_leaf`,
    );
    expect({ leaves, last, entries }).toEqual({ leaves: size, last: size - 1, entries: size });
  });

  it('goes on verifying once the content of an entry was erased, and tells of it', async () => {
    const before = await checkpoint();
    const redaction = { reason: 'The person asked for it' };
    expect(await api.post('/ledger/entries/3/redaction', redaction)).toMatchObject({ status: 200 });
    const [{ payloads }] = await service.database.query(
      `SELECT count(*)::int AS payloads FROM ledger_payload p JOIN ledger_leaf l USING (entry_id) WHERE l.seq = 3`,
    );
    expect(payloads).toBe(0);
    const text = await (await fetch(`${service.url}/api/v1/exports/ledger.ndjson`)).text();
    expect(await verifyLedger(linesOf(text), { against: before })).toMatchObject({
      redacted: 1,
      problem: null,
    });
    expect(await api.post('/ledger/entries/3/redaction', redaction)).toMatchObject({ status: 409 });
    const { size } = await head();
    expect(await api.post(`/ledger/entries/${size - 1}/redaction`, redaction)).toMatchObject({ status: 409 });
  });

  it('shows the history of a question, also of one that was imported', async () => {
    const csv =
      'question,deadline,outcome,author,said_at,probability\nIt rains,2024-06-30,yes,Ada,2024-01-01,0.7\nIt snows,2024-06-30,no,Ada,2024-01-01,0.2\n';
    await importCsv(service.url, csv);
    await sealed();
    const { body } = await api.get('/questions?q=rains');
    const answer = await fetch(`${service.url}/questions/${body.items[0].id}/history`);
    const page = (await answer.text()).replaceAll(/<[^>]+>/g, ' ');
    expect(answer.status).toBe(200);
    for (const words of ['Question recorded', 'Forecast logged', 'Question resolved', 'with its import'])
      expect(page).toContain(words);
    expect(page).toContain('3 entries');
    expect(page).not.toContain('It snows');
    const none = '00000000-0000-4000-8000-000000000000';
    expect((await fetch(`${service.url}/questions/${none}/history`)).status).toBe(404);
  });

  it('cannot be changed or emptied by the service’s own role', async () => {
    for (const table of ['ledger_entry', 'ledger_leaf', 'ledger_checkpoint']) {
      for (const sql of [
        `UPDATE ${table} SET ctid = ctid`,
        `DELETE FROM ${table}`,
        `TRUNCATE ${table} CASCADE`,
      ])
        await expect(service.database.query(sql)).rejects.toThrow();
    }
  });
});
