import { Layout } from '../layout/Layout.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { EstimateText } from '../parts/EstimateText.js';
import { NameLink } from '../parts/NameLink.js';
import { NameSearch } from '../parts/NameSearch.js';
import { NextLink } from '../parts/NextLink.js';
import type { SourceItem, SourcesProps } from '../props/parties.js';
import { NoNames } from './NoNames.js';
import { ScoredCount, WaitingCount } from './RecordNumbers.js';

const columns: readonly Column<SourceItem>[] = [
  { head: 'Source', rowHeader: true, cell: (row) => <NameLink kind="sources" name={row} /> },
  {
    head: 'Own, scored',
    kind: 'number',
    labelled: true,
    cell: (row) => <ScoredCount kind="sources" name={row} attribution="own" n={row.own.n} />,
  },
  {
    head: 'Own Brier',
    kind: 'number',
    labelled: true,
    cell: ({ own }) => <EstimateText estimate={own.brier} />,
  },
  {
    head: 'Reported, scored',
    kind: 'number',
    labelled: true,
    cell: (row) => <ScoredCount kind="sources" name={row} attribution="reported" n={row.reported.n} />,
  },
  {
    head: 'Reported Brier',
    kind: 'number',
    labelled: true,
    cell: ({ reported }) => <EstimateText estimate={reported.brier} />,
  },
  {
    head: 'Open',
    kind: 'number',
    labelled: true,
    cell: (row) => <WaitingCount kind="sources" name={row} list="open" n={row.open} />,
  },
  {
    head: 'Overdue',
    kind: 'number',
    labelled: true,
    cell: (row) => <WaitingCount kind="sources" name={row} list="overdue" n={row.overdue} />,
  },
];

/** `/sources`: every outlet on record, alphabetically. */
export function SourcesPage({ frame, q, items, nextCursor }: SourcesProps) {
  return (
    <Layout
      title="Sources"
      current="sources"
      frame={frame}
      footnote="Own: the outlet speaks for itself. Reported: it carries someone else’s words. The two are never averaged."
    >
      <h1>Sources</h1>
      <p class="role">Where predictions appeared: outlets, channels, letters.</p>
      <NameSearch path="/sources" label="Search sources" q={q} />
      {items.length === 0 ? (
        <NoNames path="/sources" what="source" q={q} />
      ) : (
        <DataTable
          caption="Sources"
          className="table-names"
          columns={columns}
          rows={items}
          keyOf={({ slug }) => slug}
        />
      )}
      <NextLink path="/sources" query={{ q }} cursor={nextCursor} />
    </Layout>
  );
}
