import { type ComponentChildren, Fragment } from 'preact';
import type { MethodId } from '../method/method-ids.js';
import { MethodLink } from './MethodLink.js';

export interface Column<Row> {
  head: string;
  cell: (row: Row) => ComponentChildren;
  /** Stands in the heading beside its words, such as the axis of a chart column; the words are for readers only. */
  headContent?: ComponentChildren;
  /** `number` aligns right with tabular figures. */
  kind?: 'number' | 'text';
  /** What explains the numbers of the column. */
  method?: MethodId;
  /** The cell that names its row. */
  rowHeader?: boolean;
  /** Keeps the heading for readers of screens only. */
  headHidden?: boolean;
  /** On narrow screens the heading stands before the value. */
  labelled?: boolean;
  className?: string;
}

interface Props<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  className?: string;
  rowId?: (row: Row) => string;
  /** Words in place of the rows that are left out after so many. */
  gap?: { after: number; words: string };
}

function classesOf<Row>({ kind, className }: Column<Row>): string | undefined {
  return [kind === 'number' && 'number', className].filter(Boolean).join(' ') || undefined;
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const cellClass = classesOf(column);
  return column.rowHeader ? (
    <th scope="row" role="rowheader" class={cellClass}>
      {column.cell(row)}
    </th>
  ) : (
    <td role="cell" class={cellClass} data-label={column.labelled ? column.head : undefined}>
      {column.cell(row)}
    </td>
  );
}

function Gap({ words, columns }: { words: string; columns: number }) {
  return (
    <tr role="row" class="table-gap">
      <td role="cell" colSpan={columns}>
        {words}
      </td>
    </tr>
  );
}

/**
 * A table that turns into stacked rows on narrow screens. Roles are written out because a row shown as blocks
 * loses them otherwise.
 */
export function DataTable<Row>({ caption, columns, rows, keyOf, className, rowId, gap }: Props<Row>) {
  return (
    <table class={`table ${className ?? ''}`.trim()} role="table">
      <caption class="hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.head} scope="col" role="columnheader" class={classesOf(column)}>
              {column.headHidden || column.headContent ? (
                <span class="hidden">{column.head}</span>
              ) : (
                column.head
              )}
              {column.method && <MethodLink to={column.method} name={column.head} />}
              {column.headContent}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, i) => (
          <Fragment key={keyOf(row)}>
            {i === gap?.after && <Gap words={gap.words} columns={columns.length} />}
            <tr role="row" id={rowId?.(row)}>
              {columns.map((column) => (
                <Cell key={column.head} column={column} row={row} />
              ))}
            </tr>
          </Fragment>
        ))}
        {gap?.after === rows.length && <Gap words={gap.words} columns={columns.length} />}
      </tbody>
    </table>
  );
}
