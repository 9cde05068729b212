/** So many things are told apart, so that a file in which everything is called otherwise needs a bounded memory. */
const MOST_KINDS = 200;
const LONGEST_NAME = 250;

/** What a file has and an import does not keep; counted as it is read, so that it can be told. */
export class LeftOut {
  private readonly counts = new Map<string, number>();
  private readonly unknown = new Set<string>();

  /** The columns that the format does not know, the first of them. */
  get columns(): string[] {
    return [...this.unknown];
  }

  addColumn(name: string): void {
    if (this.unknown.size < MOST_KINDS) this.unknown.add(nameable(name));
  }

  /** @param what in the plural, as in "12 comments" */
  add(what: string, count = 1): void {
    if (count <= 0) return;
    const named = nameable(what);
    const kind = this.counts.size < MOST_KINDS || this.counts.has(named) ? named : 'other things';
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + count);
  }

  /** Counts the cells that are filled, of columns that are not kept: what they hold, by column. */
  addCells(cells: Readonly<Record<string, string>>, dropped: Readonly<Record<string, string>>): void {
    for (const [column, what] of Object.entries(dropped)) if (cells[column]) this.add(what);
  }

  list(): { what: string; count: number }[] {
    return [...this.counts].map(([what, count]) => ({ what, count }));
  }
}

/** A name out of a file, which may be anything, as text that can be stored. */
function nameable(text: string): string {
  return text.slice(0, LONGEST_NAME).toWellFormed().replaceAll('\0', '');
}
