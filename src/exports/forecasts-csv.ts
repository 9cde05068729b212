import { OUTCOME_SQL } from '../dashboards/queries/sql-fragments.js';
import { attributions, stances, unscorableReasons, wordings } from '../forecasts/forecast.schemas.js';
import { questionTypes } from '../questions/question.schemas.js';
import { annulmentReasons } from '../resolutions/resolution.schemas.js';
import { civilDay, type Columns, endOf, instant, number, startOf, text, word } from './columns.js';
import type { CsvFile } from './csv-file.js';
import { FORECAST_ROWS_SQL, FORECAST_ROWS_WITH_SQL } from './forecast-rows.js';

/** What a forecast says in numbers, as cells of the canonical format: `0.7`, `0.55|0.35|0.1`, `0.25:10|0.5:12`. */
export const PROBABILITY_SQL = `coalesce(array_to_string(f.distribution, '|'), f.probability::text)`;
export const QUANTILES_SQL = `CASE WHEN f.quantiles IS NOT NULL THEN (
  SELECT string_agg((quantile ->> 'level') || ':' || (quantile ->> 'value'), '|' ORDER BY n)
  FROM jsonb_array_elements(f.quantiles) WITH ORDINALITY AS quantiles (quantile, n)) END`;
const OUTCOME_TEXT_SQL = `(${OUTCOME_SQL}) #>> '{}'`;

const questionColumns: Columns = {
  question_ref: text(
    `coalesce(question_refs.ref, placed.question_id::text, said_refs.ref, s.id::text)`,
    'The question; rows that share it share the question',
  ),
  question: text('q.text', 'What will or will not come true'),
  type: word('q.type', questionTypes, 'What kind of outcome it has'),
  options: text(`array_to_string(q.options, '|')`, 'What can come true, separated by |'),
  unit: text('q.unit', 'Of a number'),
  opened_at: startOf('q.opened_at', 'From when on forecasts count; blank: from the first'),
  closes_at: endOf('q.closes_at', 'Until when forecasts count; blank: until the deadline'),
  deadline: {
    ...endOf('q.deadline_at', 'The last moment at which it can come true'),
    sql: `CASE WHEN q.deadline_precision = 'day' THEN ${endOf('q.deadline_at', '').sql} ELSE ${instant('q.deadline_at', '').sql} END`,
  },
  deadline_phrase: text('q.deadline_phrase', 'The words that the deadline comes from'),
  criteria: text('q.criteria', 'What counts as yes'),
  condition: text('q.condition', 'What must hold for the question to count'),
  event: text('e.title', 'What happens or does not: shared by questions with different deadlines'),
  event_ref: text(`CASE WHEN e.title IS NOT NULL THEN coalesce(event_refs.ref, e.id::text) END`, 'The event'),
  outcome: text(OUTCOME_TEXT_SQL, 'yes, no, a fraction, an option, a number, a date, annulled or ambiguous'),
  annulment_reason: word('r.reason', annulmentReasons, 'Why it is annulled'),
  ruling_note: text('r.note', 'On the ruling'),
  known_at: {
    ...endOf('r.known_at', 'When the world knew the outcome; blank: at the deadline'),
    sql: `CASE WHEN NOT (r.known_at_assumed AND r.known_at = q.deadline_at) THEN ${endOf('r.known_at', '').sql} END`,
  },
  happened_on: civilDay('r.happened_on::text', 'The day it happened'),
  resolved_at: startOf('r.resolved_at', 'When somebody ruled'),
  disputed: text(
    `(SELECT string_agg(v.reason, E'\\n' ORDER BY v.reviewed_at, v.reviewer) FROM ruling_review v
      WHERE v.question_id = r.question_id AND v.version = r.version AND v.verdict = 'disputed')`,
    'What is wrong with the ruling, where somebody says so',
  ),
  evidence_url: text(
    `piece ->> 'url'`,
    'A piece of the evidence for the ruling; further rows have further pieces',
  ),
  evidence_quote: text(`piece ->> 'quote'`, 'What it says'),
};

const saidColumns: Columns = {
  author: text('a.name', 'Who said it'),
  source: text('o.name', 'Where it appeared'),
  publication: text('s.publication', 'Where it was read, if elsewhere'),
  attribution: word('s.attribution', attributions, 'Whether the source speaks for itself'),
  wording: word('s.wording', wordings, 'Whose words the quote has'),
  stance: word(`coalesce(f.stance, 'forecast')`, stances, 'A forecast, or what the author means to do'),
  probability: text(PROBABILITY_SQL, 'Of yes, 0..1; else one for each option, separated by |'),
  quantiles: text(QUANTILES_SQL, 'Level:value, separated by |'),
  phrase: text('f.phrase', 'The words of likelihood'),
  scale: text('f.scale', 'The published scale that gives the phrase its probability'),
  scale_from: word(
    'f.scale_from',
    ['named', 'source', 'assumed'],
    'Who decided on the scale, where the probability is what it gives the phrase',
  ),
  unscorable: word('s.unscorable', unscorableReasons, 'Why the statement gives no forecast'),
  reference_probability: number('q.reference_probability::text', 'Of yes, 0..1, to compare with'),
  said_at: startOf('s.said_at', 'When it was said'),
  withdrawn_at: startOf('f.withdrawn_at', 'When its author took it back'),
  recorded_at: instant('coalesce(f.recorded_at, s.recorded_at)', 'When somebody put it on record'),
  quote: text('s.quote', 'What was said'),
  url: text('s.url', 'Where it can be read'),
  page_title: text('s.page_title', 'Of the page'),
  language: text('s.language', 'Of the quote'),
  review_on: civilDay('s.review_on::text', 'When to look again at what gives no forecast'),
  tags: text(`nullif(array_to_string(q.tags, ';'), '')`, 'Separated by ;'),
  cluster: text('q.cluster', 'Questions of one cluster are one piece of evidence'),
  collection: text('c.name', 'What it was imported with'),
  collection_frame: text('c.frame', 'How that was sampled'),
  forecast_ref: text('coalesce(said_refs.ref, f.id::text, s.id::text)', 'The forecast or statement'),
};

/** All that was said, with its questions and their rulings, in the format that imports take. */
export const forecastsCsv: CsvFile = {
  name: 'forecasts',
  title: 'A forecast with its question and where it was said, or an unscorable statement',
  columns: { ...questionColumns, ...saidColumns },
  withSql: FORECAST_ROWS_WITH_SQL,
  fromSql: FORECAST_ROWS_SQL,
};
