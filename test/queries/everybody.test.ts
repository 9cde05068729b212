import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readRecordBreakdown } from '../../src/dashboards/queries/record-breakdown.js';
import { pageRecordOptions, type RecordOptions } from '../../src/dashboards/queries/record-options.js';
import { readRecordSums } from '../../src/dashboards/queries/record-sums.js';
import { everybody, readEverybodysRecord } from '../../src/dashboards/queries/track-record.js';
import { openTestRecord, type TestRecord } from './record.js';

/** A filter that leaves nothing out, under which everything is summed up from the scores themselves. */
const fromScores: RecordOptions = { ...pageRecordOptions, knownFrom: new Date('1900-01-01') };

/** Objects with every number about the same: in floating point a mean can differ in its last digit. */
const near = (value: unknown): unknown => {
  if (typeof value === 'number' && !Number.isInteger(value)) return expect.closeTo(value, 12);
  if (Array.isArray(value)) return value.map(near);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, near(one)]));
};

describe('the record of everybody together', () => {
  let record: TestRecord;

  beforeAll(async () => {
    record = await openTestRecord('2025-09-01T00:00:00Z');
    for (let i = 0; i < 24; i++) {
      const month = i % 8 === 0 ? '10' : '08';
      const about = {
        deadline: `2025-${month}-01`,
        tags: i % 2 === 0 ? ['war'] : ['war', 'economy'],
        cluster: i % 3 === 0 ? `night ${i % 2}` : undefined,
        referenceProbability: i % 4 === 0 ? 0.3 : undefined,
      };
      const said = {
        source: 'The Paper',
        saidAt: `2025-0${1 + (i % 3)}-05`,
        author: 'Ann',
        probability: i / 24,
      };
      const { question } = await record.log({ text: `Question ${i}`, ...about, ...said });
      await record.forecast(question.id, {
        ...said,
        author: 'Bob',
        probability: undefined,
        phrase: 'likely',
      });
      if (i % 2 === 0) await record.forecast(question.id, { ...said, author: 'Cid', probability: 0.6 });
      await record.resolve(question.id, {
        outcome: i % 3 === 0 ? 'yes' : 'no',
        knownAt: `2025-0${5 + (i % 3)}-02`,
      });
    }
  });
  afterAll(() => record.close());

  it('has the same sums from totals as from the scores', async () => {
    const { manager } = record.dataSource;
    const [totals] = await readRecordSums(manager, everybody(pageRecordOptions));
    const [scores] = await readRecordSums(manager, everybody(fromScores));
    expect(totals!.all.sums).toEqual(scores!.all.sums);
    expect(totals!.all.sums.n).toBeGreaterThan(15n);
    expect(totals!.all.sums.clusters).toBeLessThan(totals!.all.sums.n);
    expect(totals!.all.phrases.length).toBeGreaterThan(0);
  });

  it('tells the same from totals as from the scores', async () => {
    const { manager } = record.dataSource;
    const read = async (options: RecordOptions) => {
      const breakdownOf = await readRecordBreakdown(manager, everybody(options), options);
      return { ...(await readEverybodysRecord(manager, options)), ...breakdownOf(null) };
    };
    const totals = await read(pageRecordOptions);
    expect(totals).toEqual(near(await read(fromScores)));
    expect(totals.heldBack).toBeGreaterThan(0);
    for (const part of [totals.months, totals.tags, totals.phrases, totals.horizons])
      expect(part.length).toBeGreaterThan(0);
  });

  it('follows a change', async () => {
    const { manager } = record.dataSource;
    const read = async () => (await readRecordSums(manager, everybody(pageRecordOptions)))[0]!.all.sums;
    const before = await read();
    const [question] = await record.dataSource.query<{ id: string }[]>(
      `SELECT question_id AS id FROM score WHERE counted AND superseded_at IS NULL ORDER BY 1 LIMIT 1`,
    );
    await record.reopen(question!.id);
    const after = await read();
    expect(after.n).toBeLessThan(before.n);
    expect(after).toEqual((await readRecordSums(manager, everybody(fromScores)))[0]!.all.sums);
  });

  it('is empty where nothing is scored', async () => {
    const options: RecordOptions = { ...pageRecordOptions, type: 'ordered' };
    expect(await readEverybodysRecord(record.dataSource.manager, options)).toMatchObject({
      n: 0,
      brier: null,
    });
  });
});
