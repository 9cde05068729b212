import { formatScore, plural } from '../../charts/format.js';
import { PairAxisHead, PairDumbbell } from '../../charts/PairDumbbell.js';
import { ChartFiles } from '../parts/ChartFiles.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import { SaidBrief } from '../parts/SaidBrief.js';
import { Section } from '../parts/Section.js';
import { outcomeWord } from '../parts/words.js';
import type { ComparedPair, CompareView, SharedSaid } from '../props/compare.js';
import { compareQuery } from './compare-query.js';

const said = (likelihood: SharedSaid['saidA']) =>
  likelihood ? <SaidBrief likelihood={likelihood} /> : <span class="muted">–</span>;

/** The mark of one side, in place of its name. */
function Mark({ series }: { series: 1 | 2 }) {
  return <i class={`key-dot series-${series}${series === 2 ? ' key-diamond' : ''}`} aria-hidden="true" />;
}

interface SideColumn {
  name: string;
  series: 1 | 2;
  what: 'said' | 'penalty';
  cell: Column<SharedSaid>['cell'];
}

/** A column of one side, headed by its mark; readers of screens hear the name. */
const sideColumn = ({ name, series, what, cell }: SideColumn): Column<SharedSaid> => ({
  head: `${name}, ${what}`,
  headContent: (
    <span aria-hidden="true">
      <Mark series={series} /> {what}
    </span>
  ),
  kind: series === 2 && what === 'said' ? 'text' : 'number',
  labelled: true,
  cell,
});

function pairColumns(a: string, b: string): readonly Column<SharedSaid>[] {
  return [
    { head: 'Question', rowHeader: true, cell: (row) => <QuestionLink question={row} /> },
    { head: 'Outcome', cell: ({ outcome }) => (outcome === null ? 'not ruled' : outcomeWord(outcome)) },
    sideColumn({ name: a, series: 1, what: 'said', cell: ({ saidA }) => said(saidA) }),
    {
      head: 'Both against the outcome',
      headContent: <PairAxisHead />,
      className: 'cell-pair',
      cell: (row) => <PairDumbbell shared={row} outcome={row.outcome} />,
    },
    sideColumn({ name: b, series: 2, what: 'said', cell: ({ saidB }) => said(saidB) }),
    sideColumn({ name: a, series: 1, what: 'penalty', cell: (row) => formatScore(row.a) }),
    sideColumn({ name: b, series: 2, what: 'penalty', cell: (row) => formatScore(row.b) }),
    {
      head: 'Closer by',
      kind: 'number',
      labelled: true,
      cell: (row) => (
        <>
          <Mark series={row.a < row.b ? 1 : 2} />
          <span class="hidden">{row.a < row.b ? a : b}</span>
          {` ${formatScore(Math.abs(row.a - row.b))}`}
        </>
      ),
    },
  ];
}

/** The questions on which two were furthest apart, either way, with what each of them said last. */
export function PairTable({ view, pair }: { view: CompareView; pair: ComparedPair }) {
  const { a, b, aCloser, bCloser, shared } = pair;
  const rows = [...aCloser, ...bCloser];
  const between = shared.length - rows.length;
  return (
    <Section
      id="apart"
      title="Furthest apart"
      hint={between > 0 ? `${plural(between, 'question')} between are not listed` : undefined}
    >
      <DataTable
        caption="Furthest apart"
        className="table-record table-pairs"
        columns={pairColumns(a.name.name, b.name.name)}
        rows={rows}
        keyOf={({ questionId }) => questionId}
      />
      <ChartFiles path="/compare/apart" query={compareQuery(view)} of="those furthest apart" />
    </Section>
  );
}
