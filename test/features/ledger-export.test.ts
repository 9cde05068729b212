import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { LedgerHeader, LedgerLine } from '../../src/ledger/verify/ledger-lines.js';
import { verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { apiClient } from '../support/api-client.js';
import { ledgerSealed } from '../support/ledger-sealed.js';
import { logParaphrase, ruling } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

async function* linesOf(lines: readonly string[]) {
  yield* lines;
}

describe('the export of the ledger', () => {
  let service: Service;
  let api: ReturnType<typeof apiClient>;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
    await api.post(`/questions/${await logParaphrase(api)}/resolution`, ruling);
    await ledgerSealed(service.url);
  });
  afterAll(() => service.stop());

  const exported = async () => {
    const answer = await fetch(`${service.url}/api/v1/exports/ledger.ndjson`);
    expect(answer.headers.get('content-type')).toContain('application/x-ndjson');
    return (await answer.text()).trimEnd().split('\n');
  };
  const entriesOf = (lines: readonly string[]) =>
    lines.slice(1).map((line) => JSON.parse(line) as LedgerLine);
  const problemNow = async (against?: string) =>
    (await verifyLedger(linesOf(await exported()), { against })).problem;

  it('has every entry on a line, sealed, in the order in which they were written', async () => {
    const entries = entriesOf(await exported());
    const [{ count }] = await service.database.query('SELECT count(*)::int AS count FROM ledger_entry');
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: count }, (_, i) => i));
    const kinds = entries.map(({ kind }) => kind);
    expect(kinds.at(-1)).toBe('question.resolved');
    expect(kinds).toEqual(expect.arrayContaining(['author.made', 'question.recorded', 'forecast.logged']));
  });

  it('verifies, alone and against the checkpoint that the service gives', async () => {
    const lines = await exported();
    const checkpoint = await (await fetch(`${service.url}/api/v1/ledger/checkpoint`)).text();
    const { checkpoint: newest } = JSON.parse(lines[0]!) as LedgerHeader;
    expect(newest).toBe(checkpoint);
    expect(await verifyLedger(linesOf(lines), { against: checkpoint })).toMatchObject({
      entries: lines.length - 1,
      sealed: lines.length - 1,
      problem: null,
    });
  });

  /** Does what no role of the service may: changes tables whose triggers refuse it. */
  const tamper = async (sql: string, parameters: unknown[] = []) => {
    await service.database.transaction(async (tx) => {
      await tx.query('SET LOCAL session_replication_role = replica');
      await tx.query(sql, parameters);
    });
  };

  it.each([
    ['a body', 'ledger_entry', `body = replace(convert_from(body, 'UTF8'), '"v":1', '"v":2')::bytea`, 'id'],
    ['a leaf hash', 'ledger_entry', `leaf_hash = sha256('other')`, 'id'],
    ['a kind', 'ledger_entry', `kind = 'question.reopened'`, 'id'],
    ['an actor', 'ledger_entry', `actor = 'somebody else'`, 'id'],
    ['an instant', 'ledger_entry', `recorded_at = recorded_at - interval '1 year'`, 'id'],
    [
      'a payload',
      'ledger_payload',
      `body = replace(convert_from(body, 'UTF8'), '{', '{ ')::bytea`,
      'entry_id',
    ],
    ['a salt', 'ledger_payload', `salt = decode(md5('other'), 'hex')`, 'entry_id'],
    ['a running hash', 'ledger_leaf', `chain = sha256('other')`, 'entry_id'],
  ])('tells that %s was changed in the database, and of which entry', async (_, table, change, key) => {
    const { id } = entriesOf(await exported())[2]!;
    const columns = change.split(' =')[0]!;
    const [before] = await service.database.query(
      `SELECT ${columns} AS value FROM ${table} WHERE ${key} = $1`,
      [id],
    );
    await tamper(`UPDATE ${table} SET ${change} WHERE ${key} = $1`, [id]);
    expect(await problemNow()).toMatchObject({ seq: 2 });
    await tamper(`UPDATE ${table} SET ${columns} = $2 WHERE ${key} = $1`, [id, before.value]);
    expect(await problemNow()).toBeNull();
  });
});
