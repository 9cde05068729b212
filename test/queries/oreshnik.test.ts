import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findParty } from '../../src/dashboards/queries/find-party.js';
import {
  pageRecordOptions,
  readAuthorRecord,
  readSourceRecords,
} from '../../src/dashboards/queries/track-record.js';
import { checkScores } from '../../src/scores/check-scores.js';
import { openTestRecord, type TestRecord } from './record.js';

const AUTHOR = 'Vladimir Putin';
const SOURCE = 'Institute for the Study of War';

let record: TestRecord;

const authorRecord = async () => {
  const { manager } = record.dataSource;
  const { id } = await findParty(manager, 'author', 'vladimir-putin');
  return readAuthorRecord(manager, id, pageRecordOptions);
};
const sourceRecords = async () => {
  const { manager } = record.dataSource;
  const { id } = await findParty(manager, 'source', 'institute-for-the-study-of-war');
  return readSourceRecords(manager, id, pageRecordOptions);
};

describe('the Oreshnik claim', () => {
  let questionId: string;

  beforeAll(async () => {
    record = await openTestRecord('2026-02-01T12:00:00Z');
    const { question } = await record.log({
      text: 'Russian Oreshnik missiles arrive in Belarus',
      deadline: '2025-06-30',
      deadlinePhrase: 'by mid-2025',
      author: AUTHOR,
      source: SOURCE,
      attribution: 'reported',
      wording: 'paraphrased',
      probability: 0.4,
      saidAt: '2024-12-06',
    });
    questionId = question.id;
  });
  afterAll(() => record.close());

  it('is overdue and unscored until somebody rules', async () => {
    const { n, brier, excluded } = await authorRecord();
    expect({ n, brier, overdue: excluded.overdue }).toEqual({ n: 0, brier: null, overdue: 1 });
  });

  it('counts for its author and for what the outlet reported, not for what the outlet says itself', async () => {
    await record.resolve(questionId, { outcome: 'no', happenedOn: '2025-12-17', knownAt: '2025-06-30' });
    expect(await authorRecord()).toMatchObject({ n: 1, brier: { mean: 0.16, low: null, high: null } });
    const { own, reported } = await sourceRecords();
    expect(reported).toMatchObject({ n: 1, brier: { mean: 0.16 }, excluded: { overdue: 0 } });
    expect(own).toMatchObject({ n: 0, brier: null, skill: null });
  });

  it('stops counting for its author once the author’s own words are on file', async () => {
    await record.log({
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
    expect(await authorRecord()).toMatchObject({ n: 0, brier: null, excluded: { overdue: 1 } });
    expect((await sourceRecords()).reported).toMatchObject({ n: 1, brier: { mean: 0.16 } });
  });

  it('leaves stored scores that equal a recomputation', async () => {
    expect(await checkScores(record.dataSource)).toEqual({ questions: 2, differences: [] });
  });
});
