const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value that COPY's text format can carry to a scalar column. */
export type CopyValue = string | number | Date | Buffer | null | undefined;

/**
 * One line of PostgreSQL's COPY text format (https://www.postgresql.org/docs/current/sql-copy.html).
 * @param values in the order of the columns
 */
export function toCopyLine(values: readonly CopyValue[]): string {
  return `${values.map(toCopyCell).join('\t')}\n`;
}

function toCopyCell(value: CopyValue): string {
  if (value === null || value === undefined) return '\\N';
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return value.toISOString();
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  return value.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character]!);
}
