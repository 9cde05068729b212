import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiClient } from '../support/api-client.js';
import { logParaphrase, ruling } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

interface Entry {
  seq: number | null;
  body: string;
  leafHash: string;
  salt: string | null;
  payload: string | null;
}

const sha256 = (...parts: (string | Buffer)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

describe('the export of the ledger', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService();
    const api = apiClient(service.url);
    await api.post(`/questions/${await logParaphrase(api)}/resolution`, ruling);
  });
  afterAll(() => service.stop());

  const entriesOf = async () => {
    const answer = await fetch(`${service.url}/api/v1/exports/ledger.ndjson`);
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
    const lines = (await answer.text()).trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line) as Entry);
  };

  it('has every entry on a line, in the order in which they were written', async () => {
    const kinds = (await entriesOf()).map(({ body }) => JSON.parse(body).kind as string);
    const [{ count }] = await service.database.query('SELECT count(*)::int AS count FROM ledger_entry');
    expect(kinds).toHaveLength(count);
    expect(kinds.at(-1)).toBe('question.resolved');
    expect(kinds).toEqual(expect.arrayContaining(['author.made', 'question.recorded', 'forecast.logged']));
  });

  it('has each body and payload byte for byte, so that their hashes can be checked', async () => {
    for (const { body, leafHash, salt, payload } of await entriesOf()) {
      expect(sha256(Buffer.of(0), body)).toBe(leafHash);
      expect(JSON.parse(body).payload).toBe(sha256(Buffer.from(salt!, 'hex'), payload!));
    }
  });

  it('tells an erased payload as null, and a sealed entry by its place', async () => {
    const [entry] = await entriesOf();
    const { id } = JSON.parse(entry!.body);
    await service.database.query('DELETE FROM ledger_payload WHERE entry_id = $1', [id]);
    await service.database.query('INSERT INTO ledger_leaf (seq, entry_id) VALUES (0, $1)', [id]);
    const [first] = await entriesOf();
    expect(first).toEqual({ ...entry, seq: 0, salt: null, payload: null });
  });
});
