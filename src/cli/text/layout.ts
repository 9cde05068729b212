/** What terminals are at least wide. */
export const WIDTH = 80;
const GAP = '  ';

export interface Column {
  head: string;
  align?: 'right';
  /** Longer cells are cut. */
  maxWidth?: number;
}

/** Lines of a table: heads, then rows, each column as wide as its widest cell. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string[] {
  const cut = rows.map((row) => row.map((cell, i) => shorten(cell, columns[i]?.maxWidth ?? WIDTH)));
  const lines = [columns.map(({ head }) => head), ...cut];
  const widths = columns.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  return lines.map((line) =>
    columns
      .map(({ align }, i) =>
        align === 'right' ? line[i]!.padStart(widths[i]!) : line[i]!.padEnd(widths[i]!),
      )
      .join(GAP)
      .trimEnd(),
  );
}

/** Breaks a text between words into lines of at most `width` characters; longer words stay whole. */
export function wrap(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A name and its text, wrapped beside it; nothing where there is no text. */
export function field(name: string, text: string | null | undefined, nameWidth = 14): string[] {
  if (!text) return [];
  const lines = wrap(text, WIDTH - nameWidth);
  return lines.map((line, i) => (i === 0 ? name : '').padEnd(nameWidth) + line);
}

function shorten(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
