import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { runCli } from './run-cli.js';

const claim = 'Oreshnik missiles are deployed to Belarus';
const saying = [
  '--author=Vladimir Putin',
  '--source=ISW',
  '--attribution=reported',
  '--wording=paraphrased',
  '--probability=40%',
  '--said=2024-12-06',
];
const due = ['--deadline=2025-06-30', '--deadline-phrase=by mid-2025', '--tag=belarus'];
const happening = [
  '--happened=2025-12-17',
  '--known=2025-06-30',
  '--evidence=https://example.org/a',
  '--evidence=https://example.org/b',
];

/** Each step is a process of its own, with an engine of its own, on one store. */
describe('the command line, from a claim to its score', () => {
  let database: TestDatabase;
  let questionId: string;

  beforeAll(async () => {
    database = await createTestDatabase();
  });

  afterAll(async () => {
    await database.drop();
  });

  const reckoner = (...args: string[]) => runCli(args, { DATABASE_URL: database.url });

  it('logs a claim, and prints the answer of the API alone', async () => {
    const { code, stdout } = await reckoner('log', claim, '--json', ...saying, ...due);
    const { question, forecast, author } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(question).toMatchObject({ deadlineAt: '2025-07-01T00:00:00.000Z', tags: ['belarus'] });
    expect(forecast).toMatchObject({ probability: 0.4, attribution: 'reported', wording: 'paraphrased' });
    expect(author.name).toBe('Vladimir Putin');
    questionId = question.id;
  });

  it('lists it as overdue', async () => {
    const { code, stdout } = await reckoner('due');
    expect(code).toBe(0);
    expect(stdout).toContain('Overdue: 1 question');
    expect(stdout).toContain('2025-06-30  Oreshnik missiles are deployed to Belarus');
    expect(stdout).toContain(questionId);
  });

  it('resolves it by the beginning of its id, and says how late it happened', async () => {
    const { code, stdout } = await reckoner('resolve', questionId.slice(0, 13), 'no', ...happening);
    expect(code).toBe(0);
    expect(stdout).toContain('Did not: happened 170 days late');
    expect(stdout).toContain('https://example.org/b');
  });

  it('charges the author, and the source for what it reported', async () => {
    const { code, stdout } = await reckoner('board', 'sources', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).notEnough).toEqual([
      expect.objectContaining({
        name: 'ISW',
        attribution: 'reported',
        n: 1,
        brier: expect.objectContaining({ mean: 0.16 }),
        why: 'too-few',
      }),
    ]);
    const author = await reckoner('show', 'vladimir-putin');
    expect(author.stdout).toMatch(/n +1 scored question, 1 cluster: too few to judge/);
    expect(author.stdout).toMatch(/Brier +0\.160/);
  });

  it('takes his own words as a sibling, after which the paraphrase counts for him no more', async () => {
    const own = [
      '--author=Vladimir Putin',
      '--source=Kremlin',
      '--attribution=reported',
      '--wording=translated',
    ];
    const when = ['--said=2024-12-06', '--deadline=2025-12-31', '--deadline-phrase=second half of 2025'];
    const sibling = ['--sibling-of', questionId.slice(0, 13), '--probability=70%', '--json'];
    const { code, stdout } = await reckoner('log', ...own, ...when, ...sibling);
    expect(code).toBe(0);
    const { question, forecast } = JSON.parse(stdout);
    expect(question).toMatchObject({
      text: claim,
      deadlineAt: '2026-01-01T00:00:00.000Z',
      tags: ['belarus'],
    });
    expect(question.id).not.toBe(questionId);
    expect(forecast).toMatchObject({ wording: 'translated', source: { name: 'Kremlin' } });
    const author = await reckoner('show', 'vladimir-putin');
    expect(author.stdout).toContain('No scored forecasts yet');
    expect(author.stdout).not.toContain('0.160');
    const source = await reckoner('show', 'isw', '--json');
    expect(JSON.parse(source.stdout).reported).toMatchObject({ n: 1, brier: { mean: 0.16 } });
  });

  it('finds no stored score that differs from the record', async () => {
    const { code, stdout } = await reckoner('rescore', '--check');
    expect(code).toBe(0);
    expect(stdout).toContain('Compared the scores of 2 questions: no differences.');
  });

  it('finds a stored score that is one unit off, and ends with 6', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    await client.query(
      `UPDATE score SET brier = brier + 1 WHERE dimension = 'source' AND rule = 'carried-forward'`,
    );
    await client.end();
    const { code, stdout, stderr } = await reckoner('rescore', '--check', '--json');
    expect(code).toBe(6);
    expect(JSON.parse(stdout).differences).toEqual([
      expect.objectContaining({ questionId, problem: 'different', rule: 'carried-forward' }),
    ]);
    expect(stderr).toContain('differ from the record');
  });
});
