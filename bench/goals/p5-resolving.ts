// P5: resolving a question with n forecasts against inserting its score rows; and resolvers of one hot source at once.
import pg from 'pg';
import { interleave } from '../support/interleave.js';
import { readOptions } from '../support/options.js';
import { judge, type Judgement, report } from '../support/report.js';
import { scoreColumns } from '../../src/scores/score-rows.js';
import { COMPUTED_SQL } from '../../src/scores/write-scores.js';
import { apiClient } from '../../test/support/api-client.js';
import { startService } from '../support/service.js';
import { startServer, withClient } from '../support/store.js';

const FORECASTS = [100, 1000];
const RESOLVERS = 8;
const QUESTIONS_EACH = 20;
const LIMIT = 2.5;

const options = readOptions();
const server = await startServer();
const judgements = await server.withCopy(options.sizes[0]!, async (url) => {
  const service = await startService(url);
  const results: unknown[] = [];
  for (const forecasts of FORECASTS) results.push(...(await oneByOne(url, service.url, forecasts)));
  results.push(await crowd(url, service.url));
  await service.stop();
  return results;
});
await server.stop();
report('p5', options, judgements);

async function oneByOne(url: string, serviceUrl: string, forecasts: number): Promise<Judgement[]> {
  const perRatio = 2 * (options.rounds + 1);
  const [sample, ...questions] = await makeQuestions(url, 1 + 2 * perRatio, forecasts, 'p5');
  return withClient(url, async (client) => {
    const { count, send, copy } = await rowsLike(client, serviceUrl, sample!);
    const name = `resolving a question with ${forecasts} forecasts, which writes ${count} scores`;
    const sent = await interleave(send, (run) => resolve(serviceUrl, questions[run]!), options.rounds);
    const copied = await interleave(
      copy,
      (run) => resolve(serviceUrl, questions[perRatio + run]!),
      options.rounds,
    );
    return [
      judge(name, 'a ruling through HTTP to sending and inserting these rows', { atMost: LIMIT }, sent),
      {
        ...judge(name, 'the same to INSERT … SELECT from a table', { atMost: LIMIT }, copied),
        limit: 'none',
      },
    ];
  });
}

/** A valid id that follows from a text. */
function uuidSql(text: string): string {
  return `overlay(overlay(md5(${text}) PLACING '7' FROM 13) PLACING '8' FROM 17)::uuid`;
}

/** Questions with one forecast of each of so many authors, all in one source, said a month ago. */
async function makeQuestions(
  url: string,
  count: number,
  forecasts: number,
  prefix: string,
): Promise<string[]> {
  return withClient(url, async (client) => {
    await client.query(
      `INSERT INTO author (id, slug, name) SELECT ${uuidSql(`'p5 author ' || n`)}, 'p5-author-' || n, 'P5 author ' || n
       FROM generate_series(1, ${forecasts}) n ON CONFLICT DO NOTHING`,
    );
    await client.query(
      `INSERT INTO source (id, slug, name) VALUES (${uuidSql(`'p5 source'`)}, 'p5-source', 'P5 source') ON CONFLICT DO NOTHING`,
    );
    const { rows } = await client.query<{ id: string }>(
      `WITH made AS (SELECT n, ${uuidSql(`'${prefix} ${forecasts} ' || n`)} AS id FROM generate_series(1, ${count}) n),
            events AS (INSERT INTO event (id, title) SELECT id, 'Event' FROM made),
            questions AS (
              INSERT INTO question (id, event_id, text, type, opened_at, deadline_at, deadline_precision)
              SELECT id, id, '${prefix} ' || n, 'binary', now() - interval '90 days', now() - interval '1 day', 'day' FROM made),
            said AS (
              SELECT made.id AS question_id, a, ${uuidSql(`made.id::text || a`)} AS id FROM made, generate_series(1, ${forecasts}) a),
            statements AS (
              INSERT INTO statement (id, author_id, source_id, attribution, wording, said_at, recorded_at)
              SELECT id, ${uuidSql(`'p5 author ' || a`)}, ${uuidSql(`'p5 source'`)}, 'reported', 'verbatim',
                     now() - interval '30 days', now() - interval '30 days' FROM said),
            forecasts AS (
              INSERT INTO forecast (question_id, id, statement_id, stance, probability, recorded_at)
              SELECT question_id, id, id, 'forecast', (1 + a % 99) / 100.0, now() - interval '30 days' FROM said)
       SELECT id FROM made ORDER BY n`,
    );
    return rows.map(({ id }) => id);
  });
}

async function resolve(serviceUrl: string, id: string): Promise<void> {
  const { status, body } = await apiClient(serviceUrl).post(`/questions/${id}/resolution`, {
    outcome: 'yes',
  });
  if (status !== 201) throw new Error(`${status}: ${JSON.stringify(body)}`);
}

/** Resolves a question, and gives functions that insert as many score rows like its own for another one. */
async function rowsLike(client: pg.Client, serviceUrl: string, id: string) {
  await resolve(serviceUrl, id);
  const columns = Object.keys(scoreColumns)
    .filter((column) => column !== 'question_id')
    .join(', ');
  await client.query('DROP TABLE IF EXISTS p5_row');
  await client.query(
    `CREATE TEMP TABLE p5_row AS SELECT question_id, ${columns} FROM score WHERE question_id = $1`,
    [id],
  );
  const { rows } = await client.query<{ row: unknown }>('SELECT to_json(p5_row) AS row FROM p5_row');
  const computed = rows.map(({ row }) => row);
  const insertSql = (from: string, parameter: string) => `
    WITH made AS (
      INSERT INTO question (id, event_id, text, type, deadline_at, deadline_precision)
      SELECT gen_random_uuid(), event_id, 'Rows', 'binary', deadline_at, 'day' FROM question WHERE id = ${parameter} RETURNING id)
    INSERT INTO score (question_id, id, counted, ${columns})
    SELECT made.id, gen_random_uuid(), true, ${columns} FROM made, (${from}) c`;
  return {
    count: computed.length,
    send: () => client.query(insertSql(COMPUTED_SQL, '$2'), [JSON.stringify(computed), id]),
    copy: () => client.query(insertSql('SELECT * FROM p5_row', '$1'), [id]),
  };
}

async function crowd(url: string, serviceUrl: string) {
  const questions = await makeQuestions(url, RESOLVERS * QUESTIONS_EACH, 100, 'crowd');
  const deadlocks = () =>
    withClient(url, async (client) => {
      await client.query('SELECT pg_stat_force_next_flush()');
      const { rows } = await client.query<{ deadlocks: string }>(
        'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
      );
      return Number(rows[0]!.deadlocks);
    });
  const before = await deadlocks();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: RESOLVERS }, async (_, resolver) => {
      const theirs = questions.filter((_question, index) => index % RESOLVERS === resolver);
      for (const id of theirs) await resolve(serviceUrl, id);
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const count = (await deadlocks()) - before;
  return {
    name: `${RESOLVERS} resolvers of questions with 100 forecasts in one source`,
    limit: '0 deadlocks',
    deadlocks: count,
    questionsPerSecond: Number((questions.length / seconds).toPrecision(3)),
    verdict: count === 0 ? 'met' : 'missed',
  };
}
