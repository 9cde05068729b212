import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream';
import type { TextFile } from '../files/text-file.js';
import { type ColumnMap, constantsIn, namesIn } from '../column-map.js';
import { LineGuard } from '../guard-upload.js';
import { matchColumns, missingColumns } from '../header.js';
import { type Cells, type Format, type FormatRow, type Reading, textOf } from './format.js';

/** What stands between the values of a list in a cell. */
const SEPARATORS: Readonly<Record<string, string>> = { tags: ';' };

/** One forecast a line, each an object with the columns of our CSV as its members. */
export const ownNdjson: Format = {
  id: 'ndjson',
  name: 'NDJSON file',
  needs: { forecasts: 'an NDJSON file with one forecast a line' },
  isReadOnce: true,
  partOf: (head) => (objectIn(head.replace(/^\uFEFF/, '').split('\n', 1)[0]!) ? 'forecasts' : null),
  async *read(parts, reading) {
    let line = 0;
    for (const file of parts.get('forecasts') ?? [])
      for await (const text of linesOf(file)) {
        line++;
        if (text.trim() !== '') yield rowOf(text, line, reading);
      }
  },
};

async function* linesOf(file: TextFile): AsyncGenerator<string> {
  const guard = new LineGuard();
  let failure: Error | undefined;
  pipeline(await file.read(), guard, (error) => (failure = error ?? undefined));
  // Lines that are read ahead have no end where the stream fails; it is told once they are through.
  for await (const line of createInterface({ input: guard, crlfDelay: Infinity })) yield line;
  if (failure) throw failure;
}

function rowOf(text: string, line: number, { leftOut, map }: Reading): FormatRow {
  const object = objectIn(text);
  if (!object)
    return badRow(line, 'not_an_object', 'is no JSON object', 'Write one object a line: {"author": "…"}');
  const names = Object.keys(object);
  const constants = constantsIn(map);
  const { columns: known, unknown } = matchColumns(names, presentIn(names, map));
  for (const name of unknown) leftOut.addColumn(name);
  const missing = missingColumns({ columns: [...known, ...Object.keys(constants)] });
  if (missing.length > 0) return badRow(line, 'missing_column', `has no ${missing[0]!.join(' or ')}`, null);
  const cells: Cells = { ...constants };
  for (const [at, name] of names.entries()) {
    const column = known[at];
    const cell = column == null ? '' : cellOf(column, object[name]);
    if (cell === undefined)
      return badRow(line, 'not_a_value', `has something in ${name} that is no text, number or list`, null);
    if (column != null && cell.trim() !== '') cells[column] = cell.trim();
  }
  return { line, cells };
}

/** Of a map what applies to an object, which may lack any member. */
function presentIn(names: readonly string[], map: ColumnMap): ColumnMap {
  const present = new Set(names.map((name) => name.trim().toLowerCase()));
  const absent = Object.entries(namesIn(map)).filter(([, theirs]) => !present.has(theirs.toLowerCase()));
  return Object.fromEntries(Object.entries(map).filter(([ours]) => !absent.some(([name]) => name === ours)));
}

function cellOf(column: string, value: unknown): string | undefined {
  if (value === null) return '';
  if (!Array.isArray(value)) return textOf(value);
  const texts = value.map(textOf);
  return texts.includes(undefined) ? undefined : texts.join(SEPARATORS[column] ?? '|');
}

function badRow(line: number, code: string, message: string, hint: string | null): FormatRow {
  return { line, cells: {}, problem: { column: null, code, message, hint } };
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}
