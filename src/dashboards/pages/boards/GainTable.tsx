import { formatInterval, formatSigned } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { NameLink } from '../parts/NameLink.js';
import type { BoardRow, BoardsProps } from '../props/boards.js';
import { RowsLink } from './RowsLink.js';

type Props = Pick<BoardsProps, 'kind' | 'filters' | 'rows'>;

const columns = ({ kind, filters }: Props): readonly Column<BoardRow>[] => [
  {
    head: kind === 'authors' ? 'Author' : 'Source',
    rowHeader: true,
    cell: (row) => (
      <>
        <NameLink kind={kind} name={row} />
        {row.attribution && <span class="muted">{`, ${row.attribution}`}</span>}
      </>
    ),
  },
  { head: 'Shrunk gain', kind: 'number', labelled: true, cell: ({ shrunk }) => formatSigned(shrunk) },
  { head: 'Before shrinking', kind: 'number', labelled: true, cell: ({ gain }) => formatSigned(gain.mean) },
  {
    head: '90% interval',
    kind: 'number',
    labelled: true,
    cell: ({ gain }) => formatInterval(gain.low, gain.high, true) ?? 'none yet',
  },
  {
    head: 'Scored',
    kind: 'number',
    labelled: true,
    cell: (row) => <RowsLink kind={kind} name={row} filters={filters} n={row.n} />,
  },
];

/** What is drawn on the axis, in numbers. */
export function GainTable(props: Props) {
  return (
    <details class="more">
      <summary>Table</summary>
      <DataTable
        caption="Gain in numbers"
        className="table-bins"
        columns={columns(props)}
        rows={props.rows}
        keyOf={({ slug, attribution }) => `${slug}/${attribution ?? ''}`}
      />
    </details>
  );
}
