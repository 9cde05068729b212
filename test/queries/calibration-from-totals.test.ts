import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calibrate, type Calibration } from '../../src/dashboards/queries/calibration.js';
import { readCalibrationFromTotals } from '../../src/dashboards/queries/calibration-from-totals.js';
import { readCalibrations } from '../../src/dashboards/queries/read-calibration.js';
import { pageRecordOptions } from '../../src/dashboards/queries/record-options.js';
import type { ScoreFilter } from '../../src/dashboards/queries/score-filter.js';
import { readScoreSegments } from '../../src/dashboards/queries/score-segments.js';
import { openTestRecord, type TestRecord } from './record.js';

const QUESTIONS = 40;
const LEVEL = 0.9;

describe('calibration from totals', () => {
  let record: TestRecord;
  let filter: ScoreFilter;
  let fromTotals: Calibration;
  let exact: Calibration;

  const read = async () => {
    const { manager } = record.dataSource;
    fromTotals = (await readCalibrationFromTotals(manager, filter, LEVEL))(null);
    exact = calibrate(await readScoreSegments(manager, filter), LEVEL);
  };

  beforeAll(async () => {
    record = await openTestRecord('2025-01-20T00:00:00Z');
    let authorId = '';
    for (let i = 0; i < QUESTIONS; i++) {
      const probability = ((i * 7) % 101) / 100;
      const said = { text: `Question ${i}`, probability, deadline: '2025-02-01', author: 'Ann' };
      const { question, author } = await record.log({ ...said, saidAt: '2025-01-01' });
      authorId = author.id;
      if (i % 3 === 0)
        await record.forecast(question.id, { author: 'Ann', probability: 0.35, saidAt: '2025-01-10' });
    }
    await record.setNow('2025-03-01T00:00:00Z');
    const questions = await record.dataSource.query<{ id: string }[]>(
      'SELECT id FROM question ORDER BY text',
    );
    for (const [i, { id }] of questions.entries()) {
      await record.resolve(id, { outcome: i % 2 === 0 ? 'yes' : 'no', knownAt: '2025-02-01' });
    }
    filter = { ...pageRecordOptions, dimension: 'author', subjectIds: [authorId] };
    await read();
  });
  afterAll(() => record.close());

  it('has the same bins as the scores themselves', () => {
    expect(exact.bins.some(({ n }) => n > 3)).toBe(true);
    for (const [index, bin] of fromTotals.bins.entries()) {
      const { meanP, frequency, weight, ...counted } = exact.bins[index]!;
      expect(bin).toMatchObject({ lo: counted.lo, hi: counted.hi, n: counted.n });
      expect(bin.meanP).toBeCloseTo(meanP!, 9);
      expect(bin.frequency).toBeCloseTo(frequency!, 9);
      expect(bin.weight).toBeCloseTo(weight, 9);
      expect(bin.low).toBeCloseTo(counted.low!, 9);
    }
  });

  it('has the same parts of the Brier score and the same gap where probabilities are in whole percent', () => {
    for (const part of ['mcb', 'dsc', 'unc', 'baseRateSkill'] as const)
      expect(fromTotals[part]).toBeCloseTo(exact[part]!, 9);
    expect(fromTotals.confidence!.gap.mean).toBeCloseTo(exact.confidence!.gap.mean, 9);
    expect(fromTotals.curve!.map(({ recalibrated }) => recalibrated)).toHaveLength(exact.curve!.length);
  });

  it('says nothing that would take a simulated history', () => {
    expect(fromTotals).toMatchObject({ pValue: null, confidence: { slope: null, verdict: null } });
    for (const point of fromTotals.curve!) expect(point).toMatchObject({ bandLow: null, bandHigh: null });
  });

  it('is exact for a record of ordinary length, and new once a score has changed', async () => {
    const { manager } = record.dataSource;
    const before = (await readCalibrations(manager, filter, LEVEL))(null);
    expect(before).toEqual({ ...exact, precision: 'exact' });
    expect((await readCalibrations(manager, filter, LEVEL))(null)).toBe(before);
    const [question] = await record.dataSource.query<{ id: string }[]>('SELECT id FROM question LIMIT 1');
    await record.reopen(question!.id);
    await read();
    expect((await readCalibrations(manager, filter, LEVEL))(null)).toEqual({ ...exact, precision: 'exact' });
    expect(exact.bins).not.toEqual(before.bins);
  });
});
