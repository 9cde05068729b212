import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { readAuthorPage, readSourcePage } from '../../src/dashboards/queries/party-pages.js';
import type { RecordListRequest } from '../../src/dashboards/queries/record-forecasts.js';
import { openTestRecord, type TestRecord } from './record.js';

const latest: RecordListRequest = {
  list: 'latest',
  bin: null,
  beside: null,
  phrase: null,
  month: null,
  attribution: null,
  side: null,
  mature: 'mature',
  type: null,
  tag: null,
  horizon: null,
  unit: null,
  since: null,
  cursor: null,
};

describe('a track record', () => {
  let record: TestRecord;
  let manager: EntityManager;
  const QUESTIONS = 32;

  const author = (request: Partial<RecordListRequest> = {}) =>
    readAuthorPage(manager, 'ann', { ...latest, ...request });

  beforeAll(async () => {
    record = await openTestRecord('2025-01-02T00:00:00Z');
    manager = record.dataSource.manager;
    const log = async (text: string, probability: number, deadline: string, more: object = {}) => {
      const said = { text, probability, deadline, author: 'Ann', saidAt: '2025-01-01', ...more };
      return (await record.log(said)).question.id;
    };
    const ids: string[] = [];
    for (let i = 0; i < QUESTIONS; i++) {
      ids.push(
        await log(`Question ${i}`, ((i % 10) + 0.5) / 10, '2025-02-01', {
          source: 'The Paper',
          attribution: 'own',
        }),
      );
    }
    const voided = await log('Annulled', 0.5, '2025-02-01');
    const unclear = await log('Ambiguous', 0.5, '2025-02-01');
    await log('Overdue', 0.5, '2025-02-01');
    await log('Open', 0.5, '2027-02-01');
    await record.state({ author: 'Ann', saidAt: '2025-01-01', unscorable: 'vague' });
    await record.setNow('2025-06-01T00:00:00Z');
    for (const [i, id] of ids.entries()) {
      await record.resolve(id, { outcome: i % 10 >= 5 ? 'yes' : 'no', knownAt: '2025-02-01' });
    }
    await record.resolve(voided, { outcome: 'annulled', reason: 'unclear' });
    await record.resolve(unclear, { outcome: 'ambiguous' });
    await record.forecast(ids[0]!, { author: 'Ann', probability: 0.99, saidAt: '2025-03-01' });
  });
  afterAll(() => record.close());

  it('counts what it leaves out, and why', async () => {
    expect((await author()).record).toMatchObject({
      n: QUESTIONS,
      excluded: { open: 1, overdue: 1, late: 1, annulled: 1, ambiguous: 1, unscorable: 1 },
    });
  });

  it('takes the Brier score apart: miscalibration minus discrimination plus uncertainty', async () => {
    const { brier, calibration, skill, referenceBrier } = (await author()).record;
    const { mcb, dsc, unc, pValue } = calibration;
    expect(mcb! - dsc! + unc!).toBeCloseTo(brier!.mean, 9);
    expect(skill).toBeCloseTo(1 - brier!.mean / 0.25, 12);
    expect(referenceBrier).toBe(0.25);
    expect(pValue).toBeGreaterThan(0);
  });

  it('has ten bins, and from thirty independent questions a curve with its band', async () => {
    const { bins, curve } = (await author()).record.calibration;
    expect(bins.map(({ n }) => n)).toEqual([4, 4, 3, 3, 3, 3, 3, 3, 3, 3]);
    expect(bins[7]).toMatchObject({ meanP: 0.75, frequency: 1 });
    expect(curve).toHaveLength(10);
    expect(curve!.map(({ p }) => p)).toEqual([0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95]);
    for (const { bandLow, bandHigh } of curve!) expect(bandLow).toBeLessThanOrEqual(bandHigh!);
  });

  it('lists the forecasts of a bin', async () => {
    const { items } = (await author({ bin: 7 })).forecasts;
    expect(items.map(({ likelihood }) => likelihood.probability)).toEqual([0.75, 0.75, 0.75]);
  });

  it('lists the costliest first, page by page, each once', async () => {
    const first = (await author({ list: 'costliest' })).forecasts;
    const second = (await author({ list: 'costliest', cursor: first.nextCursor })).forecasts;
    const penalties = [...first.items, ...second.items].map(({ penalty }) => penalty!);
    expect(penalties).toHaveLength(QUESTIONS);
    expect(penalties).toEqual(penalties.toSorted((a, b) => b - a));
    expect(second.nextCursor).toBeNull();
    expect(new Set([...first.items, ...second.items].map(({ questionId }) => questionId)).size).toBe(
      QUESTIONS,
    );
  });

  it('lists what is open and what is overdue', async () => {
    const texts = async (list: 'open' | 'overdue') =>
      (await author({ list })).forecasts.items.map(({ text }) => text);
    expect(await texts('open')).toEqual(['Open']);
    expect(await texts('overdue')).toEqual(['Overdue']);
  });

  it('shows a late forecast only where nothing else is on file', async () => {
    const { items } = (await author({ bin: 0 })).forecasts;
    expect(items.map(({ late }) => late)).toEqual([false, false, false, false]);
  });

  it('keeps the attributions of a source apart in its list as in its numbers', async () => {
    const page = await readSourcePage(manager, 'the-paper', { ...latest, attribution: 'reported' });
    expect(page).toMatchObject({ own: { n: QUESTIONS }, reported: { n: 0 }, forecasts: { items: [] } });
    expect(page.byAuthor).toMatchObject([{ attribution: 'own', n: QUESTIONS }]);
    expect(page.byAuthor[0]!.brier!.mean).toBeCloseTo(page.own.brier!.mean, 12);
  });
});
