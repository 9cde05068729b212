import { formatCount, formatScore, plural } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { NameLink } from '../parts/NameLink.js';
import { Section } from '../parts/Section.js';
import type { BoardsProps, NotEnoughRow } from '../props/boards.js';
import { questionsWord } from '../track-record/judging.js';
import { RowsLink } from './RowsLink.js';

function why(row: NotEnoughRow, { minRanked, filters }: BoardsProps): string {
  const { why: reason, n, clusters } = row;
  if (reason === 'too-few') return n === clusters ? `${n} of ${minRanked} scored` : questionsWord(row);
  if (reason === 'no-frame') return 'Recorded after the outcomes, with no word on how they were chosen';
  return filters.metric === 'relative' ? 'No question that others forecast too' : 'Nothing scored';
}

function waiting({ open, overdue }: NotEnoughRow): string {
  const parts = [overdue > 0 && `${overdue} overdue`, open > 0 && `${open} open`].filter(Boolean);
  return parts.length > 0 ? `; ${parts.join(', ')}` : '';
}

function whatWould(row: NotEnoughRow, { minRanked, filters }: BoardsProps): string {
  if (row.why === 'no-frame') return `A statement of how the ${formatCount(row.n)} were chosen`;
  if (filters.metric === 'relative' && row.why === 'nothing-scored') {
    return `${minRanked} questions shared with others${waiting(row)}`;
  }
  if (row.why === 'nothing-scored' && row.open + row.overdue === 0) {
    return 'A number for its words, or firmer words';
  }
  const missing = minRanked - row.clusters;
  const what = row.n === row.clusters ? 'more ruling' : 'more cluster';
  return `${plural(missing, what)}${waiting(row)}`;
}

function notEnoughColumns(props: BoardsProps): readonly Column<NotEnoughRow>[] {
  const { kind } = props;
  return [
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
    {
      head: 'Scored',
      kind: 'number',
      className: 'cell-count',
      cell: (row) => <RowsLink kind={kind} name={row} filters={props.filters} n={row.n} />,
    },
    {
      head: 'Brier so far',
      kind: 'number',
      labelled: true,
      cell: ({ brier }) => (brier === null ? <span class="muted">none</span> : formatScore(brier)),
    },
    { head: 'Why not yet', cell: (row) => why(row, props) },
    { head: 'What would rank them', className: 'muted', cell: (row) => whatWould(row, props) },
  ];
}

/** Those without a rank, alphabetically, each with the reason and what would change it. */
export function NotEnough(props: BoardsProps) {
  const { notEnough, minRanked } = props;
  if (notEnough.length === 0) return null;
  return (
    <Section
      id="not-enough"
      title="Not enough yet"
      hint={`alphabetical; a rank needs ${minRanked} scored questions of different clusters and a known way of choosing them`}
    >
      <DataTable
        caption="Not enough yet"
        className="table-not-enough"
        columns={notEnoughColumns(props)}
        rows={notEnough}
        keyOf={({ slug, attribution }) => `${slug}/${attribution ?? ''}`}
      />
    </Section>
  );
}
