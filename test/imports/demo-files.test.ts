import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ImportLab, openImportLab } from './import-lab.js';

const ADDED_NOTHING = { added: 0, changed: 0, rejected: 0 };

let lab: ImportLab;
beforeAll(async () => {
  lab = await openImportLab();
});
afterAll(() => lab.close());

async function rowsOfRecord(): Promise<Record<string, string>> {
  const [counts] = await lab.dataSource.query<Record<string, string>[]>(
    `SELECT (SELECT count(*) FROM question) AS questions, (SELECT count(*) FROM forecast) AS forecasts,
            (SELECT count(*) FROM statement) AS statements, (SELECT count(*) FROM resolution) AS resolutions,
            (SELECT count(*) FROM score) AS scores, (SELECT count(*) FROM author) AS authors`,
  );
  return counts!;
}

describe('The forecast review of 2018', () => {
  const importReview = () =>
    lab.importDemo('forecast-review-2018.csv', { collection: '538', frame: 'every race of 2018' });

  it('imports whole', async () => {
    const { status, rows, unknownColumns } = await importReview();
    expect({ status, rows, unknownColumns }).toEqual({
      status: 'done',
      rows: { total: 1518, added: 1518, unchanged: 0, changed: 0, rejected: 0 },
      unknownColumns: [],
    });
  });

  it.each([
    ['FiveThirtyEight Classic', 0.030178260250793648],
    ['FiveThirtyEight Deluxe', 0.026515959438888886],
    ['FiveThirtyEight Lite', 0.03475096971349206],
  ])('gives %s the Brier score that independent packages give it', async (name, expected) => {
    const [score] = await lab.dataSource.query<{ n: string; brier: string }[]>(
      `SELECT count(*) AS n, sum(s.brier) / count(*) AS brier FROM score s JOIN author a ON a.id = s.subject_id
       WHERE s.dimension = 'author' AND s.rule = 'carried-forward' AND s.superseded_at IS NULL AND a.name = $1`,
      [name],
    );
    expect(Number(score!.n)).toBe(504);
    expect(Number(score!.brier) / 1e12).toBeCloseTo(expected, 9);
  });

  it('counts as framed, so that it may rank', async () => {
    const unframed = await lab.dataSource.query<unknown[]>('SELECT FROM score WHERE any_unframed');
    expect(unframed).toHaveLength(0);
  });

  it('changes nothing when it comes again', async () => {
    const before = await rowsOfRecord();
    const { rows } = await importReview();
    expect(rows).toEqual({ total: 1518, unchanged: 1518, ...ADDED_NOTHING });
    expect(await rowsOfRecord()).toEqual(before);
  });
});

describe('The demo predictions', () => {
  const importPredictions = () => lab.importDemo('predictions.csv', { collection: 'demo' });

  it('import whole, with the statements that cannot be scored', async () => {
    const { rows } = await importPredictions();
    expect(rows).toMatchObject({ total: 69, added: 69, rejected: 0 });
    const unscorable = await lab.dataSource.query<unknown[]>(
      'SELECT FROM statement WHERE unscorable IS NOT NULL',
    );
    expect(unscorable).toHaveLength(4);
  });

  it('join the questions about Oreshnik missiles in one event', async () => {
    const deadlines = await lab.dataSource.query<unknown[]>(
      `SELECT q.deadline_at AS at, q.ruling, r.outcome, r.happened_on AS on
       FROM event e JOIN question q ON q.event_id = e.id LEFT JOIN resolution r ON r.question_id = q.id
       WHERE e.title = 'Oreshnik missiles arrive in Belarus' ORDER BY 1`,
    );
    expect(deadlines).toEqual(
      expect.arrayContaining([
        { at: new Date('2025-07-01T00:00Z'), ruling: 'resolved', outcome: 'no', on: '2025-12-17' },
        { at: new Date('2026-01-01T00:00Z'), ruling: 'resolved', outcome: 'yes', on: '2025-12-17' },
      ]),
    );
  });

  it('change nothing when they come again', async () => {
    const before = await rowsOfRecord();
    const { rows } = await importPredictions();
    expect(rows).toEqual({ total: 69, unchanged: 69, ...ADDED_NOTHING });
    expect(await rowsOfRecord()).toEqual(before);
  });
});
