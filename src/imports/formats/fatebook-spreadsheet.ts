import { csvObjects, headerOf } from '../files/csv-records.js';
import { constantsIn } from '../column-map.js';
import { refusedFile } from '../guard-upload.js';
import { cellsOf, type Cells, type Format, type Reading } from './format.js';
import { criteriaText, questionText, refOf } from './texts.js';
import { knownBy, utcTime } from './times.js';

const DAY_MS = 86_400_000;

/** What Fatebook asks the columns of a spreadsheet for, by how their names begin. */
const COLUMNS = {
  title: 'question title',
  forecast: 'your forecast',
  createdAt: 'question created date',
  resolution: 'resolution',
  resolvedAt: 'resolved at',
  resolveBy: 'resolve by',
  saidAt: 'forecast created date',
  tags: 'tags',
  notes: 'notes',
  notesExtra: 'extra notes',
} as const;
type Column = keyof typeof COLUMNS;

/** A spreadsheet as Fatebook imports it: one question with one forecast a row, in percent, of one person. */
export const fatebookSpreadsheet: Format = {
  id: 'fatebook-spreadsheet',
  name: 'spreadsheet for Fatebook',
  needs: { forecasts: 'a spreadsheet as Fatebook imports it, as CSV' },
  isReadOnce: true,
  partOf(head) {
    const found = new Set(headerOf(head).map(columnOf));
    return found.has('title') && found.has('forecast') && found.has('createdAt') ? 'forecasts' : null;
  },
  async *read(parts, reading) {
    const { author } = constantsIn(reading.map);
    if (author === undefined)
      throw refusedFile(
        'author_missing',
        'The spreadsheet does not say whose forecasts these are. Say it, as in author="Ann Lee".',
      );
    for (const file of parts.get('forecasts') ?? [])
      for await (const { line, cells } of csvObjects(file))
        yield { line, cells: { author, ...toCells(cells, reading) } };
  },
};

function columnOf(name: string): Column | undefined {
  const plain = name.toLowerCase().replace(/^\[optional\]\s*/, '');
  return (Object.keys(COLUMNS) as Column[]).find((column) => plain.startsWith(COLUMNS[column]));
}

/** What is blank is taken as Fatebook takes it: a day after the question was asked. */
function toCells(row: Record<string, string>, { leftOut }: Reading): Cells {
  const given: Partial<Record<Column, string>> = {};
  for (const [name, cell] of Object.entries(row)) {
    const column = columnOf(name);
    if (column === undefined) leftOut.addColumn(name);
    else if (cell !== '') given[column] = cell;
  }
  const createdAt = utcTime(given.createdAt);
  const dayLater = createdAt === undefined ? undefined : dayAfter(createdAt);
  const deadline = utcTime(given.resolveBy) ?? dayLater;
  const resolvedAt = given.resolution === undefined ? undefined : (utcTime(given.resolvedAt) ?? dayLater);
  const percent = given.forecast?.replace('%', '').trim();
  return cellsOf({
    question_ref: refOf('fatebook-spreadsheet', [given.title, given.createdAt]),
    question: questionText(given.title, leftOut),
    opened_at: createdAt,
    deadline,
    criteria: criteriaText([given.notes, given.notesExtra].filter(Boolean).join('\n'), leftOut),
    outcome: given.resolution && outcomeOf(given.resolution),
    known_at: knownBy(resolvedAt, deadline),
    resolved_at: resolvedAt,
    publication: 'Fatebook',
    probability: percent && `${percent}%`,
    said_at: utcTime(given.saidAt) ?? createdAt,
    tags: given.tags?.replaceAll(',', ';'),
  });
}

function dayAfter(time: string): string | undefined {
  const at = new Date(time).getTime() + DAY_MS;
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

/** Whatever is neither yes nor no is ambiguous there. */
function outcomeOf(resolution: string): string {
  const word = resolution.trim().toLowerCase();
  return word === 'yes' || word === 'no' ? word : 'ambiguous';
}
