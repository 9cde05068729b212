import { csvRecords, headerOf } from '../files/csv-records.js';
import { refusedFile } from '../guard-upload.js';
import { constantsIn } from '../column-map.js';
import { type Header, isWhole, readHeader, toRecord } from '../header.js';
import { type Cells, type Format, type FormatRow, isJson } from './format.js';

/** Our own CSV, and any other with one forecast a row whose columns are mapped to ours. */
export const ownCsv: Format = {
  id: 'csv',
  name: 'CSV file',
  needs: { forecasts: 'a CSV file with one forecast a row' },
  isReadOnce: true,
  partOf: (head) => (!isJson(head) && isWhole(headerOf(head)) ? 'forecasts' : null),
  async *read(parts, { leftOut, map }) {
    const constants = constantsIn(map);
    let before = 0;
    for (const file of parts.get('forecasts') ?? []) {
      let header: Header | undefined;
      let last = before;
      for await (const { line, cells } of csvRecords(file)) {
        if (header) yield rowOf(header, cells, (last = before + line), constants);
        else {
          header = readHeader(cells, map);
          for (const name of header.unknown) leftOut.addColumn(name);
        }
      }
      if (!header) throw refusedFile('empty_file', 'The file has no lines.');
      before = last;
    }
  },
};

function rowOf(header: Header, cells: readonly string[], line: number, constants: Cells): FormatRow {
  if (cells.length === header.columns.length)
    return { line, cells: { ...constants, ...toRecord(header, cells) } };
  const problem = {
    column: null,
    code: 'wrong_cell_count',
    message: `has ${cells.length} cells, but the first line names ${header.columns.length} columns`,
    hint: 'Put quotes around cells that contain a comma.',
  };
  return { line, cells: {}, problem };
}
