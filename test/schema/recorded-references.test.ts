import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AddRecordedReferences20261124000500 } from '../../migrations/20261124000500-add-recorded-references.js';
import { checkScores } from '../../src/scores/check-scores.js';
import { openTestRecord, type TestRecord } from '../queries/record.js';

let record: TestRecord;

beforeAll(async () => {
  record = await openTestRecord('2025-09-01T00:00:00Z');
  const references = [undefined, 0.3, 0.5];
  for (const [index, referenceProbability] of references.entries()) {
    const { question } = await record.log({
      text: `Question ${index}`,
      author: 'Ann',
      source: 'The Paper',
      probability: 0.7,
      saidAt: '2025-01-01',
      deadline: '2025-06-01',
      referenceProbability,
    });
    await record.resolve(question.id, { outcome: 'yes', knownAt: '2025-05-01' });
    await record.resolve(question.id, { outcome: 0.5, knownAt: '2025-05-01' }, 1);
  }
});
afterAll(() => record.close());

const stored = () =>
  record.dataSource.query(
    `SELECT 'score' AS table, to_jsonb(sc) AS row FROM score sc
     UNION ALL SELECT 'score_total', to_jsonb(t) FROM score_total t ORDER BY 1, 2`,
  );

it('a store from before references were counted gets what a recomputation gives', async () => {
  const before = await stored();
  const migration = new AddRecordedReferences20261124000500();
  await record.dataSource.transaction(async (tx) => {
    await migration.down(tx.queryRunner!);
    await migration.up(tx.queryRunner!);
  });
  expect(await checkScores(record.dataSource)).toEqual({ questions: 3, differences: [], totals: [] });
  const [total] = await record.dataSource.query(
    `SELECT reference_recorded::int, n::int FROM score_total WHERE dimension = 'author' AND scope = 'all'`,
  );
  expect(total).toEqual({ reference_recorded: 2, n: 3 });
  const current = (rows: { row: { superseded_at?: string } }[]) =>
    rows.filter(({ row }) => !row.superseded_at);
  expect(current(await stored())).toEqual(current(before));
});

it('of superseded scores, those whose reference was another than the uniform one count as recorded', async () => {
  const rows = await record.dataSource.query(
    `SELECT q.text, sc.reference_recorded FROM score sc JOIN question q ON q.id = sc.question_id
     WHERE sc.superseded_at IS NOT NULL AND sc.dimension = 'author' AND sc.rule = 'carried-forward' ORDER BY 1`,
  );
  expect(rows).toEqual([
    { text: 'Question 0', reference_recorded: false },
    { text: 'Question 1', reference_recorded: true },
    { text: 'Question 2', reference_recorded: false },
  ]);
});
