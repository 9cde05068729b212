import { formatScore, formatSigned, plural } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import type { ComparedPair, SharedScore } from '../props/compare.js';

/** Longer tables are for files. */
const MOST_ROWS = 200;

const columns = (a: string, b: string): readonly Column<SharedScore>[] => [
  { head: 'Question', rowHeader: true, cell: (row) => <QuestionLink question={row} /> },
  { head: a, kind: 'number', labelled: true, cell: (row) => formatScore(row.a) },
  { head: b, kind: 'number', labelled: true, cell: (row) => formatScore(row.b) },
  {
    head: 'Difference',
    kind: 'number',
    labelled: true,
    cell: (row) => formatSigned(row.a - row.b),
  },
];

/** Both scores on every shared question, behind their number: in the order of the skyline. */
export function SharedTable({ pair: { a, b, shared } }: { pair: ComparedPair }) {
  const more = shared.length - MOST_ROWS;
  return (
    <details class="more">
      <summary>Table</summary>
      <DataTable
        caption="Every shared question"
        className="table-shared"
        columns={columns(a.name.name, b.name.name)}
        rows={shared.slice(0, MOST_ROWS)}
        keyOf={({ questionId }) => questionId}
      />
      {more > 0 && <p class="hint">{`The other ${plural(more, 'question')} are in the CSV.`}</p>}
    </details>
  );
}
