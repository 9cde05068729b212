import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { readBoard } from '../../src/dashboards/queries/read-board.js';
import { pageRecordOptions } from '../../src/dashboards/queries/record-options.js';
import { readAuthorRecord } from '../../src/dashboards/queries/track-record.js';
import { findParty } from '../../src/parties/read-party.js';
import { openTestRecord, type TestRecord } from './record.js';

const BEFORE = new Date('2025-07-15T00:00:00Z');

describe('scores as of a time before a merge', () => {
  let record: TestRecord;
  let manager: EntityManager;

  const ask = async (text: string, author: string, probability: number) => {
    const said = { text, author, probability, deadline: '2025-06-01', saidAt: '2025-01-01' };
    return (await record.log(said)).question.id;
  };

  beforeAll(async () => {
    record = await openTestRecord('2025-01-02T00:00:00Z');
    manager = record.dataSource.manager;
    const ids: string[] = [];
    for (let i = 0; i < 20; i++) ids.push(await ask(`Of the double ${i}`, 'Annie', 0.8));
    const ofBoth = await ask('Of both', 'Annie', 0.8);
    await record.forecast(ofBoth, { author: 'Ann', probability: 0.6, saidAt: '2025-01-01' });
    await record.setNow('2025-07-01T00:00:00Z');
    for (const id of [...ids, ofBoth]) await record.resolve(id, { outcome: 'yes', knownAt: '2025-06-01' });
    await record.setNow('2025-08-01T00:00:00Z');
    await record.merge('author', 'annie', 'ann');
  });
  afterAll(() => record.close());

  it('rank the survivor by what its duplicate said', async () => {
    const { rows, notEnough } = await readBoard(manager, 'author', {
      ...pageRecordOptions,
      asOf: BEFORE,
      limit: 100,
    });
    expect(notEnough).toEqual([]);
    expect(rows).toMatchObject([{ slug: 'ann', n: 21, clusters: 21 }]);
  });

  it('count a question of both once, by what the survivor itself said', async () => {
    const { id } = await findParty(manager, 'author', 'annie');
    const then = await readAuthorRecord(manager, id, { ...pageRecordOptions, asOf: BEFORE });
    expect(then).toMatchObject({ n: 21 });
    expect(then.brier!.mean).toBeCloseTo((20 * 0.04 + 0.16) / 21, 12);
    expect(then.calibration.bins.map(({ n }) => n)).toEqual([0, 0, 0, 0, 0, 0, 1, 0, 20, 0]);
  });
});
