import { Layout } from '../layout/Layout.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { EstimateText } from '../parts/EstimateText.js';
import { NameLink } from '../parts/NameLink.js';
import { NameSearch } from '../parts/NameSearch.js';
import { NextLink } from '../parts/NextLink.js';
import type { AuthorItem, AuthorsProps } from '../props/parties.js';
import { provisoOf } from './judging.js';
import { NoNames } from './NoNames.js';
import { ScoredCount, WaitingCount } from './RecordNumbers.js';

const columns: readonly Column<AuthorItem>[] = [
  { head: 'Author', rowHeader: true, cell: (row) => <NameLink kind="authors" name={row} /> },
  {
    head: 'Scored',
    kind: 'number',
    labelled: true,
    cell: (row) => (
      <>
        <ScoredCount kind="authors" name={row} n={row.n} />
        {provisoOf(row.clusters) && <small class="below">{provisoOf(row.clusters)}</small>}
      </>
    ),
  },
  {
    head: 'Brier',
    kind: 'number',
    labelled: true,
    cell: ({ brier }) => <EstimateText estimate={brier} />,
  },
  {
    head: 'Open',
    kind: 'number',
    labelled: true,
    cell: (row) => <WaitingCount kind="authors" name={row} list="open" n={row.open} />,
  },
  {
    head: 'Overdue',
    kind: 'number',
    labelled: true,
    cell: (row) => <WaitingCount kind="authors" name={row} list="overdue" n={row.overdue} />,
  },
];

/** `/authors`: everybody on record, alphabetically. */
export function AuthorsPage({ frame, q, items, nextCursor }: AuthorsProps) {
  return (
    <Layout
      title="Authors"
      current="authors"
      frame={frame}
      footnote="An alphabetical list, not a ranking: the boards rank those with enough scored questions."
    >
      <h1>Authors</h1>
      <p class="role">Who predicted: people, organisations, teams and models.</p>
      <NameSearch path="/authors" label="Search authors" q={q} />
      {items.length === 0 ? (
        <NoNames path="/authors" what="author" q={q} />
      ) : (
        <DataTable
          caption="Authors"
          className="table-names"
          columns={columns}
          rows={items}
          keyOf={({ slug }) => slug}
        />
      )}
      <NextLink path="/authors" query={{ q }} cursor={nextCursor} />
    </Layout>
  );
}
