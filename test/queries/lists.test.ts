import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { listParties } from '../../src/dashboards/queries/party-list.js';
import { readAuthorsPage, readSourcesPage } from '../../src/dashboards/queries/parties-pages.js';
import {
  listQuestions,
  type QuestionFilter,
  type QuestionSort,
} from '../../src/dashboards/queries/question-list.js';
import { readQueue } from '../../src/dashboards/queries/queue-page.js';
import { readQuestionPage } from '../../src/dashboards/queries/question-page.js';
import { listStatements } from '../../src/dashboards/queries/statement-list.js';
import { findParty, findPartyId } from '../../src/parties/read-party.js';
import { openTestRecord, type TestRecord } from './record.js';

const everything: QuestionFilter = {
  status: null,
  due: null,
  tag: null,
  author: null,
  source: null,
  q: null,
  type: null,
};

describe('lists', () => {
  let record: TestRecord;
  let manager: EntityManager;
  const ids: Record<string, string> = {};

  const texts = async (filter: Partial<QuestionFilter>, sort: QuestionSort = 'deadline') => {
    const page = await listQuestions(manager, { ...everything, ...filter }, sort, {
      cursor: null,
      limit: 100,
    });
    return page.items.map(({ text }) => text);
  };

  beforeAll(async () => {
    record = await openTestRecord('2026-02-01T12:00:00Z');
    manager = record.dataSource.manager;
    const log = async (text: string, deadline: string, author: string, more: object = {}) => {
      const said = { text, deadline, author, probability: 0.3, saidAt: '2025-01-01', ...more };
      ids[text] = (await record.log(said)).question.id;
    };
    await log('Ducks fly south', '2026-01-10', 'Ann', { source: 'The Paper', tags: ['birds'] });
    await log('Geese stay', '2026-02-05', 'Bob', { tags: ['birds'] });
    await log('Rates fall', '2026-02-20', 'Ann');
    await log('Rates rise', '2026-01-20', 'Bob');
    await log('Nobody resigns', '2025-12-31', 'Ann');
    await record.postpone(ids['Rates rise']!, { nextCheckOn: '2026-03-01', reason: 'no figures yet' });
    await record.resolve(ids['Nobody resigns']!, { outcome: 'annulled', reason: 'unclear' });
  });
  afterAll(() => record.close());

  it('find questions by status, tag, author, source and words', async () => {
    expect(await texts({ status: 'overdue' })).toEqual(['Ducks fly south']);
    expect(await texts({ status: 'postponed' })).toEqual(['Rates rise']);
    expect(await texts({ status: 'annulled' })).toEqual(['Nobody resigns']);
    expect(await texts({ tag: 'birds' })).toEqual(['Ducks fly south', 'Geese stay']);
    expect(await texts({ author: 'ann' })).toEqual(['Nobody resigns', 'Ducks fly south', 'Rates fall']);
    expect(await texts({ author: 'nobody we know' })).toEqual([]);
    expect(await texts({ source: 'the paper' })).toEqual(['Ducks fly south']);
    expect(await texts({ q: 'duck' })).toEqual(['Ducks fly south']);
    expect(await texts({ type: 'date' })).toEqual([]);
    expect(await texts({ collection: 'nothing imported' })).toEqual([]);
  });

  it('find questions by the last days of their deadlines, and never leave out what is overdue', async () => {
    expect(await texts({ deadlineFrom: '2026-02-05', deadlineTo: '2026-02-20' })).toEqual([
      'Ducks fly south',
      'Geese stay',
      'Rates fall',
    ]);
    expect(await texts({ deadlineFrom: '2026-02-06' })).toEqual(['Ducks fly south', 'Rates fall']);
    expect(await texts({ deadlineTo: '2025-12-31' })).toEqual(['Nobody resigns', 'Ducks fly south']);
  });

  it('find what is due by now, within a week, or by an instant', async () => {
    expect(await texts({ due: 'overdue' })).toEqual(['Ducks fly south']);
    expect(await texts({ due: 'week' })).toEqual(['Ducks fly south', 'Geese stay']);
    expect(await texts({ due: new Date('2026-03-01') })).toEqual([
      'Ducks fly south',
      'Rates rise',
      'Geese stay',
      'Rates fall',
    ]);
  });

  it.each<QuestionSort>(['deadline', '-deadline', 'recorded', '-recorded'])(
    'give every question once, page by page, by %s',
    async (sort) => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page = await listQuestions(manager, everything, sort, { cursor, limit: 2 });
        seen.push(...page.items.map(({ text }) => text));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(await texts({}, sort));
      expect(new Set(seen).size).toBe(5);
    },
  );

  it('refuse a cursor of another order', async () => {
    const { nextCursor: cursor } = await listQuestions(manager, everything, 'deadline', {
      cursor: null,
      limit: 2,
    });
    const other = listQuestions(manager, everything, 'recorded', { cursor, limit: 2 });
    await expect(other).rejects.toMatchObject({ refusal: 'invalid', code: 'invalid_cursor' });
  });

  it('put what waits into the queue: overdue, due within a week, postponed', async () => {
    const { overdue, due, postponed, focus } = await readQueue(manager, null);
    expect(overdue.map(({ text }) => text)).toEqual(['Ducks fly south']);
    expect(due.map(({ text }) => text)).toEqual(['Geese stay']);
    expect(postponed).toMatchObject([{ text: 'Rates rise', nextCheckOn: '2026-03-01' }]);
    expect(focus).toMatchObject({ text: 'Ducks fly south' });
    expect((await readQueue(manager, ids['Rates fall']!)).focus).toMatchObject({ text: 'Rates fall' });
  });

  it('name authors and sources in alphabetical order with what is open and overdue', async () => {
    const { items } = await readAuthorsPage(manager, null, null);
    expect(items).toEqual([
      { slug: 'ann', name: 'Ann', n: 0, clusters: 0, brier: null, open: 1, overdue: 1 },
      { slug: 'bob', name: 'Bob', n: 0, clusters: 0, brier: null, open: 2, overdue: 0 },
    ]);
    const nothing = { n: 0, brier: null };
    expect((await readSourcesPage(manager, 'pap', null)).items).toMatchObject([
      { slug: 'the-paper', own: nothing, reported: nothing, open: 0, overdue: 1 },
    ]);
    expect((await readAuthorsPage(manager, '%', null)).items).toEqual([]);
  });

  it('answer for a merged author with the survivor, and list the survivor alone', async () => {
    await record.log({
      text: 'Annie speaks',
      deadline: '2027-01-01',
      author: 'Annie',
      probability: 0.5,
      saidAt: '2026-01-01',
    });
    const [annie, ann] = [
      await findPartyId(manager, 'author', 'Annie'),
      await findPartyId(manager, 'author', 'Ann'),
    ];
    await manager.query('UPDATE author SET merged_into = $2 WHERE id = $1', [annie, ann]);
    expect(await findParty(manager, 'author', 'annie')).toMatchObject({ id: ann, slug: 'ann' });
    expect(await findParty(manager, 'author', annie!)).toMatchObject({ id: ann });
    const listed = await listParties(manager, 'author', 'ann', { cursor: null, limit: 10 });
    expect(listed.items.map(({ slug }) => slug)).toEqual(['ann']);
    await expect(findParty(manager, 'author', 'zoe')).rejects.toMatchObject({ code: 'author_not_found' });
  });

  it('find statements by who said them, and those that give no forecast', async () => {
    await record.state({
      author: 'Bob',
      saidAt: '2025-05-01',
      quote: 'Something will happen.',
      unscorable: 'vague',
    });
    const find = async (unscorable: boolean | null) => {
      const page = await listStatements(
        manager,
        { author: 'bob', source: null, unscorable },
        { cursor: null, limit: 2 },
      );
      return page.items.map((statement) => statement.unscorable);
    };
    expect(await find(null)).toEqual(['vague', null]);
    expect(await find(true)).toEqual(['vague']);
    expect(await find(false)).toEqual([null, null]);
  });

  it('keep what an edit replaced', async () => {
    const id = ids['Rates fall']!;
    await record.edit(id, { deadline: '2026-02-27', tags: ['economy'] });
    expect((await readQuestionPage(manager, id)).edits).toMatchObject([
      { field: 'deadline', before: '2026-02-21T00:00:00.000Z', after: '2026-02-28T00:00:00.000Z' },
      { field: 'tags', before: null, after: 'economy' },
    ]);
  });

  it('show a ruling that was taken back as history', async () => {
    const id = ids['Nobody resigns']!;
    await record.resolve(id, { outcome: 0.25, knownAt: '2025-12-31' }, 1);
    const { question, resolutions } = await readQuestionPage(manager, id);
    expect(question.status).toBe('resolved');
    expect(resolutions.map(({ version, outcome, superseded }) => [version, outcome, superseded])).toEqual([
      [2, 0.25, false],
      [1, 'annulled', true],
    ]);
  });
});
