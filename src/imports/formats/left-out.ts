/** What a file has and an import does not keep; counted as it is read, so that it can be told. */
export class LeftOut {
  private readonly counts = new Map<string, number>();
  /** The columns that the format does not know. */
  readonly columns: string[] = [];

  addColumn(name: string): void {
    if (!this.columns.includes(name)) this.columns.push(name);
  }

  /** @param what in the plural, as in "12 comments" */
  add(what: string, count = 1): void {
    if (count > 0) this.counts.set(what, (this.counts.get(what) ?? 0) + count);
  }

  /** Counts the cells that are filled, of columns that are not kept: what they hold, by column. */
  addCells(cells: Readonly<Record<string, string>>, dropped: Readonly<Record<string, string>>): void {
    for (const [column, what] of Object.entries(dropped)) if (cells[column]) this.add(what);
  }

  list(): { what: string; count: number }[] {
    return [...this.counts].map(([what, count]) => ({ what, count }));
  }
}
