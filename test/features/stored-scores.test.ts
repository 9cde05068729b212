import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkScores, rescoreAll } from '../../src/scores/check-scores.js';
import { apiClient } from '../support/api-client.js';
import { logParaphrase, ownWords, ruling } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

/** Every stored figure that a computation decides. */
const FIGURES = [
  'brier',
  'wp',
  'wpp',
  'wpy',
  'wy',
  'wyy',
  'log_score',
  'baseline',
  'baseline_truncated',
  'spherical',
  'gain_best',
  'gain_uniform',
  'reference_best',
  'reference_uniform',
  'coverage',
  'lead_time',
];

describe('stored scores', () => {
  let service: Service;
  let questionId: string;

  beforeAll(async () => {
    service = await startService();
    const api = apiClient(service.url);
    questionId = await logParaphrase(api);
    await api.post(`/questions/${questionId}/resolution`, ruling);
    const { body } = await api.post('/predictions', {
      ...ownWords,
      probability: undefined,
      phrase: 'likely',
      scale: 'icd-203',
      referenceProbability: 0.3,
      siblingOf: questionId,
    });
    await api.post(`/questions/${body.question.id}/resolution`, { outcome: 'yes', knownAt: '2025-12-18' });
  });
  afterAll(() => service.stop());

  const differences = async () => (await checkScores(service.database)).differences;

  it('equal a recomputation from the record', async () => {
    const check = await checkScores(service.database);
    expect(check).toEqual({ questions: 2, differences: [], totals: [] });
  });

  it.each(FIGURES)('betray a change of one unit in %s', async (column) => {
    const [row] = await service.database.query(
      'SELECT id FROM score WHERE superseded_at IS NULL ORDER BY question_id, id LIMIT 1',
    );
    const change = (by: number) =>
      service.database.query(`UPDATE score SET ${column} = ${column} + $1 WHERE id = $2`, [by, row.id]);
    await change(1);
    expect(await differences()).toMatchObject([{ problem: 'different' }]);
    await change(-1);
    expect(await differences()).toEqual([]);
  });

  it('betray another kind of reference', async () => {
    const change = () =>
      service.database.query(
        `UPDATE score SET reference_recorded = NOT reference_recorded WHERE superseded_at IS NULL AND rule = 'first'`,
      );
    await change();
    expect(await differences()).toContainEqual(expect.objectContaining({ problem: 'different' }));
    await change();
    expect(await differences()).toEqual([]);
  });

  it.each([
    ['score_total', 'brier'],
    ['score_total', 'gain_best_squared'],
    ['score_total', 'reference_recorded'],
    ['score_cluster', 'gain_uniform'],
    ['score_month', 'n'],
    ['calibration_bin', 'w'],
    ['calibration_histogram', 'wy'],
    ['score_phrase', 'gw'],
  ])('betray a change of one unit in the totals of %s, in %s', async (table, column) => {
    // The author has one score, so that every table holds one row of it beside those that went back to nothing.
    const change = (by: number) =>
      service.database.query(
        `UPDATE ${table} SET ${column} = ${column} + $1 WHERE dimension = 'author' AND ${column} <> 0`,
        [by],
      );
    await change(1);
    expect((await checkScores(service.database)).totals).toMatchObject([{ table }]);
    await change(-1);
    expect((await checkScores(service.database)).totals).toEqual([]);
  });

  it.each([
    ['score_horizon', 'brier_1'],
    ['score_part', 'brier_squared'],
    ['score_part_cluster', 'n'],
    ['uncharged', 'late'],
    ['uncharged_total', 'unscored'],
  ])('betray a change of one unit in %s, in %s', async (table, column) => {
    const change = (by: number) =>
      service.database.query(`UPDATE ${table} SET ${column} = ${column} + $1`, [by]);
    await change(1);
    expect((await checkScores(service.database)).totals.map((difference) => difference.table)).toContain(
      table,
    );
    await change(-1);
    expect((await checkScores(service.database)).totals).toEqual([]);
  });

  it('betray a score that the totals left out', async () => {
    const count = (counted: boolean) =>
      service.database.query(
        `UPDATE score SET counted = $1 WHERE superseded_at IS NULL AND rule = 'carried-forward' AND dimension = 'author'`,
        [counted],
      );
    await count(false);
    const tables = (await checkScores(service.database)).totals.map(({ table }) => table);
    expect(new Set(tables)).toEqual(
      new Set([
        'score',
        'score_cluster',
        'score_total',
        'score_month',
        'calibration_bin',
        'calibration_histogram',
        'score_phrase',
      ]),
    );
    await count(true);
    expect((await checkScores(service.database)).totals).toEqual([]);
  });

  it('betray a row that is missing, and one too many', async () => {
    await service.database.query(
      `UPDATE score SET superseded_at = now() WHERE superseded_at IS NULL AND question_id = $1 AND rule = 'first'`,
      [questionId],
    );
    expect((await differences()).map(({ problem }) => problem)).toContain('missing');
    await service.database.query(
      `UPDATE score SET rule = 'guess' WHERE superseded_at IS NULL AND rule = 'last'`,
    );
    expect((await differences()).map(({ problem }) => problem)).toContain('unexpected');
  });

  it('are mended by a recomputation', async () => {
    await rescoreAll(service.database);
    expect(await checkScores(service.database)).toMatchObject({ differences: [], totals: [] });
  });
});
