/** A column of an exported file: the SQL of its cell, which is text or null, and what JSON Schema says of it. */
export interface Column {
  sql: string;
  schema: { type: 'string'; description: string; enum?: readonly string[]; pattern?: string };
}

export type Columns = Readonly<Record<string, Column>>;

const DAY = String.raw`^\d{4}-\d{2}-\d{2}$`;
const DAY_OR_INSTANT = String.raw`^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\.\d{3}Z)?$`;
const NUMBER = String.raw`^-?\d+(\.\d+)?(e[+-]?\d+)?$`;
const UUID = '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

function column(sql: string, description: string, more: Partial<Column['schema']> = {}): Column {
  return { sql, schema: { type: 'string', description, ...more } };
}

/** Text that a person wrote. */
export const text = (sql: string, description: string) => column(guardedSql(sql), description);

export const id = (sql: string, description: string) => column(sql, description, { pattern: UUID });

/** One of our own words. */
export const word = (sql: string, words: readonly string[], description: string) =>
  column(sql, description, { enum: words });

export const number = (sql: string, description: string) => column(sql, description, { pattern: NUMBER });

export const civilDay = (sql: string, description: string) => column(sql, description, { pattern: DAY });

/** An instant; as a bare date, the start of that day in UTC. */
export const startOf = (sql: string, description: string) =>
  column(instantSql(sql, sql), `${description}. A bare date is 00:00 UTC of that day`, {
    pattern: DAY_OR_INSTANT,
  });

/** An instant; as a bare date, the end of that day in UTC. */
export const endOf = (sql: string, description: string) =>
  column(
    instantSql(sql, `${sql} - interval '1 day'`),
    `${description}. A bare date is the end of that day in UTC`,
    { pattern: DAY_OR_INSTANT },
  );

export const instant = (sql: string, description: string) =>
  column(rfc3339Sql(sql), description, { pattern: DAY_OR_INSTANT });

/** SQL for text that no spreadsheet runs as a formula, as `toCsvCell` makes it. Most begin with a letter, which is cheap to tell. */
export const guardedSql = (sql: string) => String.raw`CASE
  WHEN ascii(${sql}) IN (9, 13, 39, 43, 45, 61, 64) AND (${sql}) ~ '^''*[-=+@\t\r]' AND (${sql}) !~* '^-\d+(\.\d+)?(e[+-]?\d+)?$'
  THEN '''' || (${sql}) ELSE ${sql} END`;

const instantSql = (sql: string, daySql: string) => `CASE
  WHEN (${sql} AT TIME ZONE 'UTC')::time = '00:00' THEN to_char((${daySql}) AT TIME ZONE 'UTC', 'YYYY-MM-DD')
  ELSE ${rfc3339Sql(sql)} END`;

const rfc3339Sql = (sql: string) => `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
