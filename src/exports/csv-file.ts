import type { Columns } from './columns.js';

/** A CSV file of the record. */
export interface CsvFile {
  /** Without its ending. */
  name: string;
  /** What a row is. */
  title: string;
  columns: Columns;
  /** What follows `SELECT …`: where its rows come from, and in which order. */
  fromSql: string;
  /** What comes before it, if anything. */
  withSql?: string;
}

/** SQL that writes the file out, each row as it is read. */
export function copySql({ columns, fromSql, withSql = '' }: CsvFile): string {
  const cells = Object.entries(columns).map(([name, { sql }]) => `${sql} AS ${name}`);
  return `COPY (${withSql} SELECT ${cells.join(',\n')} ${fromSql}) TO STDOUT (FORMAT csv, HEADER)`;
}

/** The JSON Schema (2020-12) of a row, as an object of its cells without the blank ones. */
export function toRowSchema({ title, columns }: Pick<CsvFile, 'title' | 'columns'>): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    description: 'A row of the CSV file as an object: its cells by column, as text, blank ones left out.',
    type: 'object',
    properties: Object.fromEntries(Object.entries(columns).map(([name, { schema }]) => [name, schema])),
    additionalProperties: false,
  };
}
