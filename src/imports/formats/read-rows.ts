import type { ColumnMap } from '../column-map.js';
import type { OpenUpload } from '../files/open-upload.js';
import type { Format, FormatRow, Parts } from './format.js';
import { recognise } from './formats.js';
import { LeftOut } from './left-out.js';

/** An upload as its rows. What is left out is known once they were read. */
export interface RowsOfUpload {
  format: Format;
  parts: Parts;
  rows: AsyncGenerator<FormatRow>;
  leftOut: LeftOut;
}

/** @throws DomainError where it is nothing that can be read */
export function readRows({ files }: Pick<OpenUpload, 'files'>, map: ColumnMap, now: Date): RowsOfUpload {
  const { format, parts, others } = recognise(files);
  const leftOut = new LeftOut();
  if (others.length > 0)
    leftOut.add(`files of another kind (${others.join(', ').slice(0, 200)})`, others.length);
  return { format, parts, rows: format.read(parts, { leftOut, map, now }), leftOut };
}
