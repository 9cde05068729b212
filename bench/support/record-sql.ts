import { scoreColumns } from '../../src/scores/score-rows.js';

/** Forecasts of one question, some of them revisions. */
const FORECASTS_PER_QUESTION = 20;
/** Larger stores are this one over and over, so that scores need to be computed for it alone. */
export const BASE_QUESTIONS = 500;
const BASE_FORECASTS = BASE_QUESTIONS * FORECASTS_PER_QUESTION;
export const AUTHORS = 200;
const SOURCES = 20;
const TAGS = 12;

/** An id of one kind of thing, in order of its number. */
export const idSql = (kind: number, number: string) =>
  `('0${kind}000000-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`;
export const kinds = { author: 1, source: 2, event: 3, question: 4, statement: 5, forecast: 6 } as const;

/** A number in [0, 1) that depends on nothing but `key` and the seed. */
const uniformSql = (key: string, seed: number) =>
  `((hashint8extended((${key})::bigint, ${seed}) & 9007199254740991) / 9007199254740992.0)::double precision`;

/**
 * SQL that fills an empty store, through the tables that the program itself writes: 200 authors, the most prolific
 * with 7 % of all forecasts; 30 % of the forecasts in one of 20 sources; of the questions 80 % resolved and mature, 3 %
 * void, 17 % open; of the first 500, 4 % resolved before their deadline and 1 % overdue instead. What waits for somebody does not
 * grow with the archive. The same every time.
 */
export function recordSql(forecasts: number): string[] {
  const questions = Math.ceil(forecasts / FORECASTS_PER_QUESTION);
  return [
    ...partiesSql('author', AUTHORS),
    ...partiesSql('source', SOURCES),
    ...questionsSql(questions),
    ...forecastsSql(forecasts),
  ];
}

function partiesSql(kind: 'author' | 'source', count: number): string[] {
  const id = idSql(kinds[kind], 'n');
  return [
    `INSERT INTO ${kind} (id, slug, name) SELECT ${id}, '${kind}-' || n, initcap('${kind} ') || n FROM generate_series(0, ${count - 1}) n`,
    `INSERT INTO ${kind}_alias (key, alias, ${kind}_id) SELECT '${kind} ' || n, initcap('${kind} ') || n, ${id} FROM generate_series(0, ${count - 1}) n`,
  ];
}

const BASE = `n % ${BASE_QUESTIONS}`;

function questionsSql(questions: number): string[] {
  return [
    `CREATE UNLOGGED TABLE bench_question AS
     SELECT n, fate, truth, opened_at, deadline_at,
            CASE WHEN fate IN ('mature', 'early', 'void') THEN CASE fate
              WHEN 'early' THEN opened_at + interval '60 days'
              WHEN 'mature' THEN CASE WHEN is_yes THEN opened_at + (deadline_at - opened_at) * (0.4 + 0.6 * ${uniformSql(BASE, 5)}) ELSE deadline_at END
              ELSE deadline_at END END AS known_at, is_yes
     FROM (
       SELECT n, truth, ${uniformSql(BASE, 2)} < truth AS is_yes, fate,
              CASE fate WHEN 'early' THEN timestamptz '2025-06-01Z' WHEN 'open' THEN timestamptz '2026-01-01Z' WHEN 'overdue' THEN timestamptz '2025-06-01Z'
                ELSE timestamptz '2014-01-01Z' + interval '1 day' * (n % ${BASE_QUESTIONS}) * 8 END AS opened_at,
              CASE fate WHEN 'early' THEN timestamptz '2090-01-01Z' WHEN 'open' THEN timestamptz '2090-01-01Z' WHEN 'overdue' THEN timestamptz '2026-01-01Z'
                ELSE timestamptz '2014-01-01Z' + interval '1 day' * ((n % ${BASE_QUESTIONS}) * 8 + 30 + floor(90 * ${uniformSql(BASE, 4)})) END AS deadline_at
       FROM (
         SELECT n, ${uniformSql(BASE, 1)} AS truth,
                CASE WHEN u < 0.8 THEN 'mature' WHEN u < 0.84 THEN CASE WHEN n < ${BASE_QUESTIONS} THEN 'early' ELSE 'open' END WHEN u < 0.87 THEN 'void'
                     WHEN u < 0.88 AND n < ${BASE_QUESTIONS} THEN 'overdue' ELSE 'open' END AS fate
         FROM generate_series(0, ${questions - 1}) n, LATERAL (SELECT ${uniformSql(BASE, 3)} AS u) fated
       ) fates
     ) questions`,
    `INSERT INTO event (id, title) SELECT ${idSql(kinds.event, 'n')}, 'Event ' || n FROM bench_question ORDER BY n`,
    `INSERT INTO question (id, event_id, text, type, tags, cluster, opened_at, deadline_at, deadline_precision, ruling, resolution_version, recorded_at)
     SELECT ${idSql(kinds.question, 'n')}, ${idSql(kinds.event, 'n')}, 'Will thing number ' || n || ' happen?', 'binary',
            ARRAY['tag-' || n % ${BASE_QUESTIONS} % ${TAGS}], CASE WHEN n % 5 = 0 THEN 'cluster-' || n / 50 END, opened_at, deadline_at, 'day',
            CASE WHEN fate IN ('mature', 'early') THEN 'resolved' WHEN fate = 'void' THEN CASE WHEN is_yes THEN 'annulled' ELSE 'ambiguous' END END,
            (known_at IS NOT NULL)::int, opened_at
     FROM bench_question ORDER BY n`,
    `INSERT INTO resolution (question_id, version, ruling, outcome, outcome_value, reason, known_at, actor, resolved_at)
     SELECT q.id, 1, q.ruling, CASE WHEN q.ruling = 'resolved' THEN CASE WHEN is_yes THEN 'yes' ELSE 'no' END END,
            CASE WHEN q.ruling = 'resolved' THEN is_yes::int END, CASE WHEN q.ruling = 'annulled' THEN 'unclear' END, known_at, 'bench', known_at
     FROM bench_question JOIN question q ON q.id = ${idSql(kinds.question, 'n')} WHERE known_at IS NOT NULL ORDER BY n`,
  ];
}

function forecastsSql(forecasts: number): string[] {
  const forecast = `f.n % ${BASE_FORECASTS}`;
  return [
    `CREATE UNLOGGED TABLE bench_forecast AS
     SELECT f.n, q.n AS question, floor(${AUTHORS} * ${uniformSql(forecast, 11)} ^ 2)::int AS author,
            CASE WHEN ${uniformSql(forecast, 12)} < 0.3 THEN floor(${SOURCES} * ${uniformSql(forecast, 13)} ^ 2)::int END AS source,
            ${uniformSql(forecast, 14)} < 0.6 AS is_reported, ${uniformSql(forecast, 15)} < 0.05 AS is_verbal,
            round(least(0.99, greatest(0.01, truth + 0.5 * (${uniformSql(forecast, 16)} - 0.5)))::numeric, 2) AS probability,
            date_trunc('second', opened_at + (coalesce(known_at, opened_at + interval '60 days') - opened_at) * 1.02 * ${uniformSql(forecast, 17)}) AS said_at
     FROM generate_series(0, ${forecasts - 1}) AS f (n) JOIN bench_question q ON q.n = f.n / ${FORECASTS_PER_QUESTION}`,
    `INSERT INTO statement (id, author_id, source_id, attribution, wording, said_at, recorded_at)
     SELECT ${idSql(kinds.statement, 'n')}, ${idSql(kinds.author, 'author')}, ${idSql(kinds.source, 'source')},
            CASE WHEN is_reported THEN 'reported' ELSE 'own' END, CASE WHEN is_reported AND n % 2 = 0 THEN 'paraphrased' ELSE 'verbatim' END, said_at, said_at
     FROM bench_forecast ORDER BY n`,
    `INSERT INTO forecast (question_id, id, statement_id, stance, probability, phrase, scale, scale_from, phrase_low, phrase_high, recorded_at)
     SELECT ${idSql(kinds.question, 'question')}, ${idSql(kinds.forecast, 'n')}, ${idSql(kinds.statement, 'n')}, 'forecast',
            CASE WHEN is_verbal THEN 0.675 ELSE probability END, CASE WHEN is_verbal THEN 'likely' END, CASE WHEN is_verbal THEN 'icd-203' END,
            CASE WHEN is_verbal THEN 'named' END, CASE WHEN is_verbal THEN 0.55 END, CASE WHEN is_verbal THEN 0.8 END, said_at
     FROM bench_forecast ORDER BY n`,
    'DROP TABLE bench_forecast, bench_question',
    'ANALYZE',
  ];
}

/** SQL that gives the questions beyond the first 500 the scores of those that they repeat, 500 at a time. */
export function copyScoresSql(forecasts: number): string[] {
  const columns = Object.keys(scoreColumns).filter(
    (column) => column !== 'question_id' && column !== 'cluster',
  );
  const copies = Math.ceil(forecasts / BASE_FORECASTS);
  return Array.from(
    { length: copies - 1 },
    (_, copy) => `
      INSERT INTO score (id, scored_at, counted, question_id, cluster, ${columns.join(', ')})
      SELECT gen_random_uuid(), sc.scored_at, sc.counted, q.id, coalesce(q.cluster, q.id::text), ${columns.map((column) => `sc.${column}`).join(', ')}
      FROM generate_series(0, ${BASE_QUESTIONS - 1}) base
      JOIN score sc ON sc.question_id = ${idSql(kinds.question, 'base')}
      JOIN question q ON q.id = ${idSql(kinds.question, `base + ${(copy + 1) * BASE_QUESTIONS}`)} AND q.ruling = 'resolved'`,
  );
}
