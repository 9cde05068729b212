/** Spreadsheets run a cell that begins like this as a formula; a leading apostrophe makes it text (OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r]/;
const PLAIN_NUMBER = /^-\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A cell of text, blank for nothing: quoted where need be, and harmless to spreadsheets. */
export function toCsvCell(text: string | null | undefined): string {
  const cell = text ?? '';
  const safe = FORMULA.test(cell) && !PLAIN_NUMBER.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of such cells. */
export function toCsvLine(cells: readonly (string | null | undefined)[]): string {
  return `${cells.map(toCsvCell).join(',')}\r\n`;
}

/** The text that a cell stands for: takes off the apostrophe that made it harmless. */
export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
