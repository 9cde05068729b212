import { csvObjects, headerOf } from '../files/csv-records.js';
import { cellsOf, type Format, type Reading } from './format.js';
import { criteriaText, questionText, refOf } from './texts.js';
import { knownBy, utcTime } from './times.js';

const FORECAST = 'Forecast (scale = 0-1)';

/** Columns that are not kept, and what is in them. */
const DROPPED = {
  'Your Brier score for this question': 'scores, which are computed anew',
  'Your relative Brier score for this question': 'scores, which are computed anew',
  'Question shared with': 'lists of whom a question is shared with',
  'Question comments': 'comments',
};

const OUTCOMES: Readonly<Record<string, string>> = { YES: 'yes', NO: 'no', AMBIGUOUS: 'ambiguous' };

/** The CSV that Fatebook exports, for a person or a tournament: one forecast a row, probabilities 0..1, times in UTC. */
export const fatebook: Format = {
  id: 'fatebook',
  name: 'Fatebook export',
  needs: { forecasts: 'the CSV that Fatebook exports' },
  isReadOnce: true,
  partOf(head) {
    const names = headerOf(head);
    return names.includes('Question title') && names.includes(FORECAST) ? 'forecasts' : null;
  },
  async *read(parts, reading) {
    for (const file of parts.get('forecasts') ?? [])
      for await (const { line, cells } of csvObjects(file)) yield { line, cells: toCells(cells, reading) };
  },
};

/** Fatebook has no ids: a question is told from others by who asked it when, and an option of it is a question. */
function toCells(row: Record<string, string>, { leftOut }: Reading) {
  leftOut.addCells(row, DROPPED);
  if (row['Question shared publicly'] === 'true') leftOut.add('marks of public questions');
  const title = given(row['Question title']);
  const option = given(row['Multiple choice option']);
  const createdAt = utcTime(given(row['Question created at']));
  const deadline = utcTime(given(row['Question resolve by']));
  const resolvedAt = utcTime(given(row['Resolved at']));
  const resolution = given(row['Resolution']);
  const outcome = resolution && (OUTCOMES[resolution.toUpperCase()] ?? resolution);
  return cellsOf({
    question_ref: refOf('fatebook', [title, given(row['Question created by']), createdAt, option]),
    question: questionText(option ? `${title}: ${option}` : title, leftOut),
    cluster: option && title?.slice(0, 200),
    opened_at: createdAt,
    deadline,
    criteria: criteriaText(given(row['Question notes']), leftOut),
    outcome,
    known_at: outcome && knownBy(resolvedAt, deadline),
    resolved_at: outcome && resolvedAt,
    author: given(row['Forecast created by']),
    publication: 'Fatebook',
    probability: given(row[FORECAST]),
    said_at: utcTime(given(row['Forecast created at'])),
    tags: given(row['Question tags']),
  });
}

/** What is missing in JavaScript is written out. */
function given(cell: string | undefined): string | undefined {
  return cell === undefined || ['', 'undefined', 'null'].includes(cell) ? undefined : cell;
}
