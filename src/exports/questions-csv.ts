import { OUTCOME_SQL, RULING_JOIN_SQL } from '../dashboards/queries/sql-fragments.js';
import { QUESTION_STATUS_SQL } from '../questions/read-question.js';
import { QUESTION_OPENED_SQL, STAYS_SQL } from '../scores/question-opened.js';
import { questionTypes } from '../questions/question.schemas.js';
import { annulmentReasons } from '../resolutions/resolution.schemas.js';
import { civilDay, endOf, id, instant, number, startOf, text, word } from './columns.js';
import type { CsvFile } from './csv-file.js';

const statuses = ['open', 'overdue', 'postponed', 'resolved', 'ambiguous', 'annulled'];

/** Every question, also those that nobody forecast. */
export const questionsCsv: CsvFile = {
  name: 'questions',
  title: 'A question with its ruling in force',
  columns: {
    question_id: id('q.id::text', 'Of the question'),
    event_id: id('q.event_id::text', 'Questions of one event differ in their deadline'),
    question: text('q.text', 'What will or will not come true'),
    type: word('q.type', questionTypes, 'What kind of outcome it has'),
    options: text(`array_to_string(q.options, '|')`, 'What can come true, separated by |'),
    unit: text('q.unit', 'Of a number'),
    status: word(QUESTION_STATUS_SQL, statuses, 'At the moment of the export'),
    opened_at: startOf(QUESTION_OPENED_SQL, 'From when on forecasts count'),
    closes_at: endOf('coalesce(q.closes_at, q.deadline_at)', 'Until when forecasts count'),
    deadline: endOf('q.deadline_at', 'The last moment at which it can come true'),
    deadline_phrase: text('q.deadline_phrase', 'The words that the deadline comes from'),
    criteria: text('q.criteria', 'What counts as yes'),
    condition: text('q.condition', 'What must hold for the question to count'),
    tags: text(`nullif(array_to_string(q.tags, ';'), '')`, 'Separated by ;'),
    cluster: text('q.cluster', 'Questions of one cluster are one piece of evidence'),
    reference_probability: number('q.reference_probability::text', 'Of yes, 0..1, to compare with'),
    next_check_on: civilDay('q.next_check_on::text', 'To what day it is postponed'),
    postponed_reason: text('q.postponed_reason', 'Why'),
    outcome: text(`(${OUTCOME_SQL}) #>> '{}'`, 'As ruled'),
    annulment_reason: word('r.reason', annulmentReasons, 'Why it is annulled'),
    happened_on: civilDay('r.happened_on::text', 'The day it happened'),
    known_at: endOf('r.known_at', 'When the world knew the outcome'),
    resolved_at: instant('r.resolved_at', 'When somebody ruled'),
    resolution_version: number('r.version::text', 'Which ruling it is'),
    ruling_note: text('r.note', 'On the ruling'),
    evidence: text(
      `CASE WHEN r.evidence <> '[]' THEN r.evidence::text END`,
      'For the ruling, as JSON: url and quote of each piece',
    ),
    disputes: number(
      `(SELECT nullif(count(*), 0)::text FROM ruling_review v
        WHERE v.question_id = r.question_id AND v.version = r.version AND v.verdict = 'disputed')`,
      'How many people dispute the ruling',
    ),
    forecasts: number(
      `(SELECT count(*)::text FROM forecast f WHERE f.question_id = q.id AND ${STAYS_SQL})`,
      'How many forecasts it has',
    ),
    recorded_at: instant('q.recorded_at', 'When somebody put it on record'),
  },
  fromSql: `FROM question q ${RULING_JOIN_SQL} WHERE q.merged_into IS NULL ORDER BY q.id`,
};
