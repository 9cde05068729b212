import type { JsonItem } from '../files/json-items.js';
import type { TextFile } from '../files/text-file.js';
import type { RowProblem } from '../row-problem.js';
import type { ColumnMap } from '../column-map.js';
import type { LeftOut } from './left-out.js';

/** What a forecast says, as the cells of our own CSV: by column, as text, blank ones left out. */
export type Cells = Record<string, string>;

/** A row that a file gives: where it is from, and its cells or why it has none. */
export interface FormatRow {
  /** Of a CSV or NDJSON file the line, else the number of the row; no two rows have one. */
  line: number;
  cells: Cells;
  problem?: RowProblem;
}

/** The texts of an upload, by the part that they are. */
export type Parts = ReadonlyMap<string, readonly TextFile[]>;

/** What is told while a file is read. */
export interface Reading {
  leftOut: LeftOut;
  map: ColumnMap;
  now: Date;
}

/** A kind of file that can be read: which text is a part of it, and what rows its parts give. */
export interface Format {
  id: string;
  /** As people call it. */
  name: string;
  /** The parts without which there is nothing to read, with what to send. */
  needs: Readonly<Record<string, string>>;
  /** Whether a text is read only once, so that it need not be kept. */
  isReadOnce?: true;
  /** Which part of it a text is, by how it begins; `null` where it is none. */
  partOf(head: string): string | null;
  read(parts: Parts, reading: Reading): AsyncGenerator<FormatRow>;
}

/** Cells from values: what is blank or missing is left out, everything else is text. */
export function cellsOf(values: Record<string, string | number | null | undefined>): Cells {
  const cells: Cells = {};
  for (const [column, value] of Object.entries(values)) {
    const text = value === null || value === undefined ? '' : String(value).trim();
    if (text !== '') cells[column] = text;
  }
  return cells;
}

/** The value of an element as an object; anything else has no members. */
export function membersOf({ value }: Pick<JsonItem, 'value'>): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** A member as text: numbers too, nothing else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** The names of the members near the beginning of a JSON text. */
export function keysIn(head: string): ReadonlySet<string> {
  return new Set([...head.matchAll(/"(\w+)"\s*:/g)].map(([, key]) => key!));
}

/** Whether a text begins as JSON does. */
export function isJson(head: string): boolean {
  return /^\uFEFF?\s*[[{]/.test(head);
}
