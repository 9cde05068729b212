import { afterAll, beforeAll, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource, QueryRunner } from 'typeorm';
import { ledgerNdjson } from '../../src/exports/ledger-ndjson.js';
import { sealEntries } from '../../src/ledger/seal-entries.js';
import { type LedgerVerdict, verifyLedger } from '../../src/ledger/verify/verify-ledger.js';
import { openTestRecord, type TestRecord } from '../queries/record.js';
import { figure, patienceMs, tell } from '../support/figure.js';
import { type Case, describeWithPython, verdictsInPython } from './verify-in-python.js';

const ALTERATIONS = figure(80, 10_000);
const ENTRIES = 30;
const PYTHON_BATCH = 200;

/** An edit that no role of the service may make, of the entry at a place. */
type Alteration = (seq: number, other: number, byte: number) => [sql: string, parameters: unknown[]];
const id = (seq: number) => `(SELECT entry_id FROM ledger_leaf WHERE seq = ${seq})`;
const changeByte =
  (table: string, column: string, key: string): Alteration =>
  (seq, _, byte) => [
    `UPDATE ${table} SET ${column} = set_byte(${column}, $1 % length(${column}),
       get_byte(${column}, $1 % length(${column})) # 1) WHERE ${key} = ${id(seq)}`,
    [byte],
  ];

const alterations: Record<string, Alteration> = {
  'a byte of a body': changeByte('ledger_entry', 'body', 'id'),
  'a byte of a leaf hash': changeByte('ledger_entry', 'leaf_hash', 'id'),
  'a byte of a payload': changeByte('ledger_payload', 'body', 'entry_id'),
  'a byte of a salt': changeByte('ledger_payload', 'salt', 'entry_id'),
  'a byte of a chain': changeByte('ledger_leaf', 'chain', 'entry_id'),
  'an erased payload': (seq) => [`DELETE FROM ledger_payload WHERE entry_id = ${id(seq)}`, []],
  'an actor': (seq) => [`UPDATE ledger_entry SET actor = 'somebody else' WHERE id = ${id(seq)}`, []],
  'a stream': (seq) => [`UPDATE ledger_entry SET stream = 'question:other' WHERE id = ${id(seq)}`, []],
  'an earlier instant': (seq) => [
    `UPDATE ledger_entry SET recorded_at = recorded_at - interval '1 day' WHERE id = ${id(seq)}`,
    [],
  ],
  'an entry gone': (seq) => [
    `WITH gone AS (DELETE FROM ledger_leaf WHERE seq = ${seq} RETURNING entry_id), payload AS (
       DELETE FROM ledger_payload WHERE entry_id IN (SELECT entry_id FROM gone))
     DELETE FROM ledger_entry WHERE id IN (SELECT entry_id FROM gone)`,
    [],
  ],
  'the rest gone': (seq) => [`DELETE FROM ledger_leaf WHERE seq >= ${seq}`, []],
  'two entries swapped': (seq, other) => [
    `UPDATE ledger_leaf l SET entry_id = m.entry_id FROM ledger_leaf m
     WHERE (l.seq, m.seq) IN ((${seq}, ${other}), (${other}, ${seq}))`,
    [],
  ],
};

async function* linesOf(lines: readonly string[]) {
  yield* lines;
}

describeWithPython('a ledger that was altered in the database', () => {
  let record: TestRecord;
  let kept: string;
  beforeAll(async () => {
    record = await openTestRecord('2026-01-01T00:00:00Z');
    const { dataSource } = record;
    for (let n = 0; (await size()) < ENTRIES; n++) {
      const said = { author: `Author ${n % 3}`, probability: 0.5, saidAt: '2025-01-01' };
      const { question } = await record.log({ text: `Claim ${n}`, ...said, deadline: '2025-06-01' });
      if (n % 2) await record.resolve(question.id, { outcome: 'no', knownAt: '2025-06-02' });
      await dataSource.transaction('READ COMMITTED', sealEntries);
    }
    kept = (await dataSource.query('SELECT note FROM ledger_checkpoint ORDER BY size DESC LIMIT 1'))[0].note;
  });
  afterAll(() => record.close());

  const size = async (): Promise<number> =>
    (await record.dataSource.query('SELECT count(*)::int AS n FROM ledger_leaf'))[0].n;

  /** The lines as they would be exported after an edit, which is then taken back. */
  async function after(edit: readonly [string, unknown[]]): Promise<string[]> {
    const runner = record.dataSource.createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('SET LOCAL session_replication_role = replica');
      await runner.query('ALTER TABLE ledger_leaf DROP CONSTRAINT ledger_leaf_entry_id_key');
      await runner.query(edit[0], edit[1]);
      const lines = [];
      for await (const part of ledgerNdjson(within(runner))) lines.push(part);
      return lines.join('').trimEnd().split('\n');
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it('verifies before', async () => {
    const verdict = await verifyLedger(linesOf(await after(['SELECT 1', []])), { against: kept });
    expect(verdict).toMatchObject({ problem: null, entries: await size() });
  });

  it(
    'is found out by both verifiers, which name the same entry, the first that is wrong',
    async () => {
      const entries = await size();
      const place = fc.nat({ max: entries - 1 });
      const chosen = fc.sample(
        fc
          .tuple(fc.constantFrom(...Object.keys(alterations)), place, place, fc.nat({ max: 5000 }))
          .filter(([what, seq, other]) => what !== 'two entries swapped' || seq !== other),
        ALTERATIONS,
      );
      const cases: Case[] = [];
      for (const [what, seq, other, byte] of chosen) {
        const lines = await after(alterations[what]!(seq, other, byte));
        const { problem } = await verifyLedger(linesOf(lines), { against: kept });
        const first = what === 'two entries swapped' ? Math.min(seq, other) : seq;
        expect({ what, seq: problem?.seq }).toEqual({ what, seq: first });
        cases.push({ lines, against: kept });
        if (cases.length === PYTHON_BATCH) await agree(cases.splice(0));
      }
      await agree(cases);
      tell('6 alterations of a database', { alterations: ALTERATIONS, found: ALTERATIONS });
    },
    patienceMs(180_000),
  );

  async function agree(cases: readonly Case[]): Promise<void> {
    const python = verdictsInPython(cases) as Pick<LedgerVerdict, 'problem'>[];
    for (const [i, { lines, against }] of cases.entries()) {
      const { problem } = await verifyLedger(linesOf(lines), { against: against! });
      expect(python[i]!.problem?.seq).toBe(problem!.seq);
    }
  }
});

/** A data source whose queries go into a transaction that is open already. */
function within(runner: QueryRunner): DataSource {
  const nothing = async () => {};
  const inside = {
    query: (sql: string, parameters?: unknown[]) => runner.query(sql, parameters),
    manager: runner.manager,
    connect: async () => ({ end: nothing }),
    isTransactionActive: false,
    startTransaction: nothing,
    commitTransaction: nothing,
    release: nothing,
  };
  return { createQueryRunner: () => inside } as unknown as DataSource;
}
