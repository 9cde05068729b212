import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { checkScores } from '../../src/scores/check-scores.js';
import { type CsvRow, csvOf } from './csv.js';
import { type ImportLab, openImportLab } from './import-lab.js';

let lab: ImportLab;
let collection: string;
let collections = 0;
beforeAll(async () => {
  lab = await openImportLab();
});
afterAll(() => lab.close());
beforeEach(() => {
  collection = `c${++collections}`;
});

const forecast: CsvRow = { question_ref: 'q', forecast_ref: 'f' };
const importRows = (rows: CsvRow[], update = false) => lab.importText(csvOf(...rows), { collection, update });

/** The only forecast of the collection, with its question. */
async function recorded() {
  const [row] = await lab.dataSource.query<Record<string, unknown>[]>(
    `SELECT f.probability, q.criteria, q.version, q.ruling, r.outcome, q.resolution_version, q.due_revision,
            (SELECT brier FROM score s WHERE s.question_id = q.id AND s.dimension = 'author' AND s.rule = 'last'
             AND s.superseded_at IS NULL) AS brier
     FROM collection c JOIN forecast_ref fr ON fr.collection_id = c.id
     JOIN forecast f ON f.id = fr.forecast_id JOIN question q ON q.id = f.question_id
     LEFT JOIN resolution r ON r.question_id = q.id AND r.version = q.resolution_version
     WHERE c.name = $1`,
    [collection],
  );
  return row!;
}

describe('A forecast that differs from the record', () => {
  it('is reported and not applied', async () => {
    await importRows([forecast]);
    const { id, rows } = await importRows([{ ...forecast, probability: '0.9' }]);
    expect(rows).toEqual({ total: 1, added: 0, unchanged: 0, changed: 1, rejected: 0 });
    expect(await lab.errorsOf(id)).toContain('2,,not_applied,');
    expect(await recorded()).toMatchObject({ probability: 0.7 });
  });

  it('is applied with update, and scored anew', async () => {
    await importRows([{ ...forecast, outcome: 'yes' }]);
    expect(await recorded()).toMatchObject({ brier: '90000000000' });
    const changed = { ...forecast, outcome: 'yes', probability: '0.9' };
    const { id, rows } = await importRows([changed], true);
    expect(rows).toMatchObject({ changed: 1 });
    expect(await lab.errorsOf(id)).toBe('line,column,code,message,hint\r\n');
    expect(await recorded()).toMatchObject({ probability: 0.9, brier: '10000000000' });
    expect((await importRows([changed], true)).rows).toMatchObject({ unchanged: 1, changed: 0 });
  });

  it('on another question is rejected', async () => {
    await importRows([forecast]);
    const { id, rows } = await importRows([{ ...forecast, question_ref: 'q2', question: 'Other' }], true);
    expect(rows).toMatchObject({ rejected: 1 });
    expect(await lab.errorsOf(id)).toContain('2,forecast_ref,forecast_elsewhere,');
  });
});

describe('A row without a forecast_ref', () => {
  const said: CsvRow = { question_ref: 'q' };
  const probabilities = async () => {
    const rows = await lab.dataSource.query<{ probability: number }[]>(
      `SELECT f.probability FROM collection c JOIN question_ref q ON q.collection_id = c.id
       JOIN forecast f USING (question_id) JOIN statement s ON s.id = f.statement_id
       WHERE c.name = $1 ORDER BY s.said_at, f.probability`,
      [collection],
    );
    return rows.map(({ probability }) => probability);
  };

  it('with another probability is reported, and applied with update alone', async () => {
    await importRows([said]);
    const changed = { ...said, probability: '0.9' };
    const { id, rows } = await importRows([changed]);
    expect(rows).toEqual({ total: 1, added: 0, unchanged: 0, changed: 1, rejected: 0 });
    expect(await lab.errorsOf(id)).toContain('2,,not_applied,');
    expect(await probabilities()).toEqual([0.7]);
    expect((await importRows([changed], true)).rows).toMatchObject({ changed: 1 });
    expect(await probabilities()).toEqual([0.9]);
    expect((await importRows([changed])).rows).toMatchObject({ unchanged: 1 });
  });

  it('said at another time, or by somebody else, is another forecast', async () => {
    const others = [
      { ...said, said_at: '2024-01-02' },
      { ...said, author: 'Bob' },
      { ...said, source: 'Radio' },
    ];
    expect((await importRows([said, ...others])).rows).toMatchObject({ added: 4 });
    expect((await importRows([said, ...others])).rows).toMatchObject({ unchanged: 4, added: 0, changed: 0 });
  });

  it('is told from others of the same moment by their order, and the same row twice is one', async () => {
    const rows = [said, { ...said, probability: '0.2' }, said, { ...said, probability: '0.4' }];
    expect((await importRows(rows)).rows).toMatchObject({ added: 3, unchanged: 1 });
    expect((await importRows(rows)).rows).toMatchObject({ unchanged: 4, added: 0, changed: 0 });
    const last = { ...said, probability: '0.5' };
    const again = await importRows([...rows.slice(0, 3), last], true);
    expect(again.rows).toMatchObject({ unchanged: 3, changed: 1 });
    expect(await probabilities()).toEqual([0.2, 0.5, 0.7]);
  });
});

describe('A question that differs from the record', () => {
  const changed = { ...forecast, criteria: 'Rain at the airport', deadline: '2024-07-31' };

  it('is reported and not applied', async () => {
    await importRows([forecast]);
    const { id, rows } = await importRows([changed]);
    expect(rows).toMatchObject({ changed: 1 });
    expect(await lab.errorsOf(id)).toContain('2,deadline,not_applied,');
    expect(await recorded()).toMatchObject({ criteria: null, version: 1 });
  });

  it('is edited with update: a new version, and a deadline to be flagged for anew', async () => {
    await importRows([forecast]);
    await importRows([changed], true);
    expect(await recorded()).toMatchObject({ criteria: 'Rain at the airport', version: 2, due_revision: 2 });
    expect((await importRows([changed], true)).rows).toMatchObject({ unchanged: 1 });
  });

  it('loses nothing to blank cells', async () => {
    await importRows([changed], true);
    const { rows } = await importRows([{ ...forecast, deadline: '' }], true);
    expect(rows).toMatchObject({ unchanged: 1 });
    expect(await recorded()).toMatchObject({ criteria: 'Rain at the airport', version: 1 });
  });
});

describe('An outcome', () => {
  it('for an open question always applies', async () => {
    await importRows([forecast]);
    const { id, rows } = await importRows([{ ...forecast, outcome: 'yes' }]);
    expect(rows).toMatchObject({ changed: 1 });
    expect(await lab.errorsOf(id)).toBe('line,column,code,message,hint\r\n');
    expect(await recorded()).toMatchObject({ outcome: 'yes', resolution_version: 1, brier: '90000000000' });
  });

  it('other than the recorded one is reported, and corrects it with update', async () => {
    await importRows([{ ...forecast, outcome: 'yes' }]);
    const { id } = await importRows([{ ...forecast, outcome: 'no' }]);
    expect(await lab.errorsOf(id)).toContain('2,outcome,not_applied,');
    expect(await recorded()).toMatchObject({ outcome: 'yes' });
    await importRows([{ ...forecast, outcome: 'no' }], true);
    expect(await recorded()).toMatchObject({ outcome: 'no', resolution_version: 2, brier: '490000000000' });
  });

  it('left blank reopens nothing', async () => {
    await importRows([{ ...forecast, outcome: 'yes' }]);
    const { rows } = await importRows([forecast], true);
    expect(rows).toMatchObject({ unchanged: 1 });
    expect(await recorded()).toMatchObject({ ruling: 'resolved' });
  });

  it('that annuls a question says why', async () => {
    await importRows([{ ...forecast, outcome: 'annulled', condition: 'if it is warm' }]);
    const [{ reason }] = (await lab.dataSource.query(
      `SELECT r.reason FROM resolution r JOIN question_ref q USING (question_id) JOIN collection c ON c.id = q.collection_id
       WHERE c.name = $1`,
      [collection],
    )) as [{ reason: string }];
    expect(reason).toBe('condition-not-met');
  });
});

describe('An outcome for another deadline than the one on record', () => {
  const later = { ...forecast, deadline: '2024-12-31' };

  it('is rejected where it does not answer for the deadline on record', async () => {
    await importRows([forecast]);
    const { id, rows } = await importRows([{ ...later, outcome: 'yes' }]);
    expect(rows).toMatchObject({ rejected: 1 });
    expect(await lab.errorsOf(id)).toContain('2,outcome,outcome_for_other_deadline,');
    expect(await recorded()).toMatchObject({ ruling: null });
  });

  it('counts where it answers for both', async () => {
    await importRows([forecast]);
    const { id } = await importRows([{ ...later, outcome: 'no' }]);
    expect(await lab.errorsOf(id)).toContain('2,deadline,not_applied,');
    expect(await recorded()).toMatchObject({ outcome: 'no' });
  });

  it('counts with update, which moves the deadline first', async () => {
    await importRows([forecast]);
    await importRows([{ ...later, outcome: 'yes' }], true);
    expect(await recorded()).toMatchObject({ outcome: 'yes', due_revision: 2 });
  });
});

it('A question stays in its event, and a row that names another one says so', async () => {
  await importRows([{ ...forecast, event: 'Summer weather' }]);
  const { id, rows } = await importRows([{ ...forecast, event: 'Winter weather' }], true);
  expect(rows).toMatchObject({ changed: 1 });
  expect(await lab.errorsOf(id)).toContain('2,event,other_event,');
});

it('A forecast that was moved is found where it went, and corrected there', async () => {
  await importRows([
    { ...forecast, outcome: 'yes' },
    { ...forecast, question_ref: 'q2', question: 'It snows', forecast_ref: 'g' },
  ]);
  const [from] = await lab.dataSource.query<{ id: string; target: string }[]>(
    `SELECT f.forecast_id AS id, other.question_id AS target FROM collection c
     JOIN forecast_ref f ON f.collection_id = c.id AND f.ref = 'f'
     JOIN forecast_ref other ON other.collection_id = c.id AND other.ref = 'g' WHERE c.name = $1`,
    [collection],
  );
  await lab.move(from!.id, from!.target);
  const { rows } = await importRows([{ ...forecast, outcome: 'yes', probability: '0.2' }], true);
  expect(rows).toMatchObject({ changed: 1, added: 0, rejected: 0 });
  const standing = await lab.dataSource.query<unknown[]>(
    'SELECT probability FROM forecast WHERE question_id = $1 AND withdrawn_at IS NULL ORDER BY 1',
    [from!.target],
  );
  expect(standing).toEqual([{ probability: 0.2 }, { probability: 0.7 }]);
});

it('Imports leave scores that equal a recomputation', async () => {
  const { questions, differences } = await checkScores(lab.dataSource);
  expect(questions).toBeGreaterThan(5);
  expect(differences).toEqual([]);
});
