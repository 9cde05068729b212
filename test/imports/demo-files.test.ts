import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ImportLab, openImportLab } from './import-lab.js';

const REVIEW = 'forecast-review-2018.csv';
const FRAME = { collection: '538', frame: 'every forecast of the 2018 midterm elections' };

let lab: ImportLab;
beforeAll(async () => {
  lab = await openImportLab();
});
afterAll(() => lab.close());

describe('The forecast review of 2018', () => {
  it('imports whole', async () => {
    const started = performance.now();
    const view = await lab.importDemo(REVIEW, FRAME);
    console.log('first', performance.now() - started);
    expect(view).toMatchObject({ status: 'done', rows: { total: 1518, added: 1518, rejected: 0 } });
  });

  it('x', async () => {
    const started = performance.now();
    const view = await lab.importDemo(REVIEW, FRAME);
    console.log('second', performance.now() - started, view, await lab.errorsOf(view.id));
    const v2 = await lab.importDemo('predictions.csv', {});
    console.log(v2, await lab.errorsOf(v2.id));
    console.log(await lab.dataSource.query(`SELECT a.name, count(*)::int n, sum(brier) / count(*) * 1e-12 AS brier FROM score s JOIN author a ON a.id=s.subject_id WHERE superseded_at IS NULL AND dimension='author' AND rule='carried-forward' group by 1 order by 2 desc limit 5`));
    console.log(await lab.importDemo('predictions.csv', {}));
  });
});
