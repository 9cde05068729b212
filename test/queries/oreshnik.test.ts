import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { readEventPage } from '../../src/dashboards/queries/event-page.js';
import { readAuthorPage, readSourcePage } from '../../src/dashboards/queries/party-pages.js';
import { readQuestionPage } from '../../src/dashboards/queries/question-page.js';
import { readQueue } from '../../src/dashboards/queries/queue-page.js';
import { readToday } from '../../src/dashboards/queries/today-page.js';
import { checkScores } from '../../src/scores/check-scores.js';
import { openTestRecord, type TestRecord } from './record.js';

const AUTHOR = 'Vladimir Putin';
const SOURCE = 'Institute for the Study of War';
const latest = {
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
} as const;

describe('the Oreshnik claim', () => {
  let record: TestRecord;
  let manager: EntityManager;
  let questionId: string;
  let eventId: string;
  let siblingId: string;

  const author = () => readAuthorPage(manager, 'vladimir-putin', latest);
  const source = () => readSourcePage(manager, 'institute-for-the-study-of-war', latest);

  beforeAll(async () => {
    record = await openTestRecord('2026-02-01T12:00:00Z');
    manager = record.dataSource.manager;
    const { question } = await record.log({
      text: 'Russian Oreshnik missiles arrive in Belarus',
      deadline: '2025-06-30',
      deadlinePhrase: 'by mid-2025',
      author: AUTHOR,
      source: SOURCE,
      publication: 'A blog',
      attribution: 'reported',
      wording: 'paraphrased',
      probability: 0.4,
      saidAt: '2024-12-06',
    });
    questionId = question.id;
    eventId = question.eventId;
  });
  afterAll(() => record.close());

  it('waits in Today and in the queue, and is unscored, until somebody rules', async () => {
    const today = await readToday(manager);
    expect(today).toMatchObject({ questionCount: 1, overdue: { count: 1 }, dueThisWeek: { count: 0 } });
    expect(today.overdue.items).toMatchObject([
      { questionId, author: { name: AUTHOR }, source: { name: SOURCE } },
    ]);
    expect(today.logged).toMatchObject([{ likelihood: { probability: 0.4, phrase: null, scored: true } }]);
    expect((await readQueue(manager, null)).focus).toMatchObject({ questionId, siblings: [] });
    expect((await author()).record).toMatchObject({ n: 0, brier: null, excluded: { overdue: 1, open: 0 } });
  });

  it('counts for its author and for what the outlet reported, not for what the outlet says itself', async () => {
    await record.resolve(questionId, { outcome: 'no', happenedOn: '2025-12-17', knownAt: '2025-06-30' });
    expect((await author()).record).toMatchObject({ n: 1, brier: { mean: 0.16, low: null, high: null } });
    const { own, reported, byAuthor } = await source();
    expect(reported).toMatchObject({ n: 1, brier: { mean: 0.16 }, excluded: { overdue: 0 } });
    expect(own).toMatchObject({ n: 0, brier: null, skill: null });
    expect(byAuthor).toMatchObject([{ name: { name: AUTHOR }, attribution: 'reported', n: 1 }]);
    expect(byAuthor[0]!.brier!.mean).toBeCloseTo(0.16, 12);
  });

  it('shows the ruling with its score on the page of the question and in Today', async () => {
    const page = await readQuestionPage(manager, questionId);
    expect(page.question).toMatchObject({ status: 'resolved', deadlinePhrase: 'by mid-2025' });
    expect(page.resolutions).toMatchObject([{ outcome: 'no', happenedOn: '2025-12-17', superseded: false }]);
    expect(page.scores).toMatchObject([
      { kind: 'author', attribution: null, brier: 0.16, gain: 0.09 },
      { kind: 'source', attribution: 'reported', brier: 0.16 },
    ]);
    expect((await readToday(manager)).outcomes).toMatchObject([{ questionId, outcome: 'no', penalty: 0.16 }]);
  });

  it('stops counting for its author once the author’s own words are on file', async () => {
    const { question } = await record.log({
      siblingOf: questionId,
      deadline: '2025-12-31',
      deadlinePhrase: 'in the second half of 2025',
      author: AUTHOR,
      source: 'Kremlin',
      attribution: 'own',
      wording: 'verbatim',
      probability: 0.4,
      saidAt: '2024-12-06',
    });
    siblingId = question.id;
    expect((await author()).record).toMatchObject({ n: 0, brier: null, excluded: { overdue: 1 } });
    expect((await source()).reported).toMatchObject({ n: 1, brier: { mean: 0.16 } });
    expect((await readQuestionPage(manager, siblingId)).siblings).toMatchObject([
      { questionId, outcome: 'no', words: `“by mid-2025”, ${AUTHOR}, paraphrased by ${SOURCE}` },
    ]);
  });

  it('says on the page of the event who answers for which words, and why not', async () => {
    const page = await readEventPage(manager, eventId);
    expect(page.questions.map((question) => question.questionId)).toEqual([questionId, siblingId]);
    expect(page.statements).toHaveLength(2);
    expect(page.publications).toEqual(['A blog']);
    expect(page.ruling).toMatchObject({ happenedOn: '2025-12-17' });
    expect(page.charges).toMatchObject([
      { questionId, kind: 'author', brier: null, reason: 'own-words-on-file' },
      { questionId, kind: 'source', attribution: 'reported', brier: 0.16, reason: null },
      { questionId: siblingId, kind: 'author', brier: null, reason: 'awaiting-ruling' },
      { questionId: siblingId, kind: 'source', attribution: 'own', brier: null, reason: 'awaiting-ruling' },
    ]);
  });

  it('charges the author for the own words once they are ruled on', async () => {
    await record.resolve(siblingId, { outcome: 'yes', happenedOn: '2025-12-17', knownAt: '2025-12-18' });
    const { record: ofAuthor, bySource } = await author();
    expect(ofAuthor).toMatchObject({ n: 1, brier: { mean: 0.36 } });
    expect(bySource.map(({ name, attribution, n }) => [name.name, attribution, n])).toEqual([
      [SOURCE, 'reported', 1],
      ['Kremlin', 'own', 1],
    ]);
  });

  it('leaves stored scores that equal a recomputation', async () => {
    expect(await checkScores(record.dataSource)).toEqual({ questions: 2, differences: [], totals: [] });
  });
});
