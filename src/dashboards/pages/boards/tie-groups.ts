import type { BoardRow } from '../props/boards.js';

/** Rows that follow each other and whose rank ranges overlap that of the first of them. */
export interface TieGroup {
  /** Place of the first and of the last row on the board, from 1. */
  from: number;
  to: number;
  rows: readonly BoardRow[];
}

/** Cuts a board, in its order, into groups whose order the record cannot tell. */
export function tieGroups(rows: readonly BoardRow[]): TieGroup[] {
  const groups: { from: number; to: number; rows: BoardRow[] }[] = [];
  rows.forEach((row, i) => {
    const current = groups.at(-1);
    const first = current?.rows[0];
    if (!current || !first || row.rank.low > first.rank.high) {
      groups.push({ from: i + 1, to: i + 1, rows: [row] });
      return;
    }
    current.rows.push(row);
    current.to = i + 1;
  });
  return groups;
}
