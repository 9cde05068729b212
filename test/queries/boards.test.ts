import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readMovedRecords } from '../../src/dashboards/queries/moved-records.js';
import { type BoardOptions, readBoard } from '../../src/dashboards/queries/read-board.js';
import { pageRecordOptions } from '../../src/dashboards/queries/record-options.js';
import { openTestRecord, type TestRecord } from './record.js';

const defaults: BoardOptions = { ...pageRecordOptions, matureOnly: true, limit: 100 };

const SAID = '2025-01-01';
const DEADLINE = '2025-06-01';

describe('a board', () => {
  let record: TestRecord;
  let unruledId: string;

  const board = (options: Partial<BoardOptions> = {}, kind: 'author' | 'source' = 'author') =>
    readBoard(record.dataSource.manager, kind, { ...defaults, ...options });

  async function ask(text: string, extra: { cluster?: string; deadline?: string; tags?: string[] } = {}) {
    const prediction = { text, deadline: DEADLINE, author: 'Ann', probability: 0.9, saidAt: SAID, ...extra };
    return (await record.log({ ...prediction, source: 'The Paper' })).question.id;
  }

  beforeAll(async () => {
    record = await openTestRecord('2025-01-02T00:00:00Z');
    const shared: string[] = [];
    for (let i = 0; i < 20; i++) {
      const id = await ask(`Shared ${i}`, { tags: i < 3 ? ['few'] : [] });
      await record.forecast(id, { author: 'Bob', probability: 0.7, saidAt: SAID });
      if (i < 5) await record.forecast(id, { author: 'Cid', probability: 0.5, saidAt: SAID });
      shared.push(id);
    }
    const ofOneNight: string[] = [];
    for (let i = 0; i < 20; i++) {
      const asked = { text: `Race ${i}`, deadline: DEADLINE, cluster: 'night', saidAt: SAID };
      ofOneNight.push((await record.log({ ...asked, author: 'Dan', probability: 0.9 })).question.id);
    }
    const early = await ask('Comes early', { deadline: '2030-01-01' });
    unruledId = await ask('Nobody has ruled on this');
    await record.setNow('2025-07-01T00:00:00Z');
    for (const id of shared) {
      await record.resolve(id, { outcome: shared.indexOf(id) % 4 === 0 ? 'no' : 'yes', knownAt: DEADLINE });
      await record.forecast(id, { author: 'Eve', probability: 0.9, saidAt: SAID });
    }
    for (const id of ofOneNight) await record.resolve(id, { outcome: 'yes', knownAt: DEADLINE });
    await record.resolve(early, { outcome: 'yes', knownAt: '2025-06-15' });
  });
  afterAll(() => record.close());

  it('ranks by gain who has twenty clusters of questions, and gives the mean with its interval', async () => {
    const { rows } = await board();
    expect(rows.map(({ slug, n, clusters }) => [slug, n, clusters])).toEqual([
      ['bob', 20, 20],
      ['ann', 20, 20],
    ]);
    const [bob, ann] = rows;
    expect(bob!.brier!.mean).toBeCloseTo(0.75 * 0.09 + 0.25 * 0.49, 12);
    expect(ann!.brier!.mean).toBeCloseTo(0.75 * 0.01 + 0.25 * 0.81, 12);
    expect(ann!.brier!.low).toBeLessThan(ann!.brier!.mean);
    for (const { rank } of rows) {
      expect(rank.low).toBeGreaterThanOrEqual(1);
      expect(rank.high).toBeLessThanOrEqual(2);
    }
  });

  it('shrinks gains towards each other', async () => {
    const [bob, ann] = (await board()).rows;
    expect(bob!.shrunk - ann!.shrunk).toBeLessThan(bob!.gain.mean - ann!.gain.mean);
  });

  it('says of everybody else why there is no rank', async () => {
    const { notEnough } = await board();
    expect(notEnough.map(({ slug, n, why }) => [slug, n, why])).toEqual([
      ['cid', 5, 'too-few'],
      ['dan', 20, 'too-few'],
      ['eve', 20, 'no-frame'],
    ]);
    expect(notEnough[0]!.brier).toBeCloseTo(0.25, 12);
  });

  it('holds back what resolved before its deadline, unless asked for all', async () => {
    expect(await board()).toMatchObject({ heldBack: 1, awaiting: 1 });
    const { rows, heldBack } = await board({ matureOnly: false });
    expect(rows.find(({ slug }) => slug === 'ann')!.n).toBe(21);
    expect(heldBack).toBe(1);
  });

  it('counts one tag alone', async () => {
    const { rows, notEnough } = await board({ tag: 'few' });
    expect(rows).toEqual([]);
    expect(notEnough.map(({ slug, n }) => [slug, n])).toEqual([
      ['ann', 3],
      ['bob', 3],
      ['cid', 3],
      ['eve', 3],
    ]);
  });

  it('ranks over the others on the questions they share, when asked to', async () => {
    const overReference = (await board()).rows;
    const { rows, notEnough } = await board({ metric: 'relative' });
    expect(rows.map(({ slug, n }) => [slug, n])).toEqual([
      ['bob', 20],
      ['ann', 20],
    ]);
    for (const { slug, gain } of rows) {
      const { summary } = overReference.find((row) => row.slug === slug)!;
      expect(gain.mean).toBeCloseTo(-summary.scores.relative!.medianGap, 12);
    }
    expect(notEnough.find(({ slug }) => slug === 'dan')).toMatchObject({ n: 0, why: 'nothing-scored' });
  });

  it('keeps what a source says itself apart from what it reports', async () => {
    const { rows, notEnough } = await board({}, 'source');
    expect([...rows, ...notEnough].map(({ slug, attribution, n }) => [slug, attribution, n])).toEqual([
      ['the-paper', 'reported', 20],
    ]);
  });

  it('says how many independent pieces of evidence there are', async () => {
    const { notEnough } = await board();
    expect(notEnough.find(({ slug }) => slug === 'dan')).toMatchObject({
      n: 20,
      clusters: 1,
      why: 'too-few',
    });
  });

  it('awaits no ruling on a question whose only forecast was moved away, nor on an intention', async () => {
    await record.setNow('2025-01-02T00:00:00Z');
    const before = await board();
    const said = { deadline: '2025-01-01', saidAt: '2024-12-01', author: 'Ann', probability: 0.5 };
    const wrong = await record.log({ ...said, text: 'Filed under the wrong deadline' });
    await record.log({ ...said, text: 'Means to do it', stance: 'intention' });
    expect((await board()).awaiting).toBe(before.awaiting + 1);
    const right = await record.log({ ...said, author: 'Bob', text: 'Filed rightly', deadline: '2030-01-01' });
    await record.move(wrong.forecast.id, right.question.id);
    expect((await board()).awaiting).toBe(before.awaiting);
    await record.setNow('2025-07-01T00:00:00Z');
  });

  it('stands as it stood at an earlier moment', async () => {
    const before = await board();
    await record.setNow('2025-08-01T00:00:00Z');
    await record.resolve(unruledId, { outcome: 'no', knownAt: DEADLINE });
    const ann = ({ rows }: typeof before) => rows.find(({ slug }) => slug === 'ann')!;
    const after = await board();
    expect(ann(after).n).toBe(21);
    expect(after.awaiting).toBe(0);
    const asOf = await board({ asOf: new Date('2025-07-15T00:00:00Z') });
    expect(ann(asOf)).toMatchObject({ n: 20, brier: ann(before).brier });
    expect(asOf.awaiting).toBe(1);
    expect((await board({ asOf: new Date('2025-06-01T00:00:00Z') })).rows).toEqual([]);
  });

  it('tells whose record the rulings of the last days moved, from where to where', async () => {
    const [ann] = await readMovedRecords(record.dataSource.manager, 5);
    expect(ann).toMatchObject({ author: { slug: 'ann' }, n: 21, costliest: { questionId: unruledId } });
    expect(ann!.before).toBeCloseTo(0.21, 12);
    expect(ann!.brier.mean).toBeCloseTo((20 * 0.21 + 0.81) / 21, 12);
  });
});
