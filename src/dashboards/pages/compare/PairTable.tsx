import { formatCount, formatScore, plural } from '../../charts/format.js';
import { PairAxisHead, PairDumbbell } from '../../charts/PairDumbbell.js';
import { ChartFiles } from '../parts/ChartFiles.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { withQuery } from '../parts/NextLink.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import { SaidBrief } from '../parts/SaidBrief.js';
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

/** Which questions are listed: the furthest apart both ways, or all on which one side was closer. */
function WayTabs({ view, pair: { a, b, closerOn } }: Props) {
  const tabs = [
    [null, 'Both ways'],
    ['a', `${a.name.name} closer ${formatCount(closerOn.a)}`],
    ['b', `${b.name.name} closer ${formatCount(closerOn.b)}`],
  ] as const;
  return (
    <nav class="tabs" aria-label="Who was closer">
      {tabs.map(([closer, label]) => (
        <a
          key={label}
          href={`${withQuery('/compare', { ...compareQuery(view), closer })}#apart`}
          aria-current={closer === view.closer ? 'true' : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

interface Props {
  view: CompareView;
  pair: ComparedPair;
}

/** The questions on which two were furthest apart, with what each of them said last. */
export function PairTable({ view, pair }: Props) {
  const { a, b, aCloser, bCloser, shared } = pair;
  const rows = [...aCloser, ...bCloser];
  const between = shared.length - rows.length;
  const { closer } = view;
  return (
    <section class="section" aria-labelledby="apart">
      <div class="section-head section-head-tabs">
        <h2 id="apart">Furthest apart</h2>
        <WayTabs view={view} pair={pair} />
        <ChartFiles
          path="/compare/apart"
          query={{ ...compareQuery(view), closer }}
          of="those furthest apart"
        />
      </div>
      {rows.length === 0 ? (
        <p class="empty">Nobody was closer on any of them.</p>
      ) : (
        <DataTable
          caption="Furthest apart"
          className="table-record table-pairs"
          columns={pairColumns(a.name.name, b.name.name)}
          rows={rows}
          keyOf={({ questionId }) => questionId}
          gap={
            closer === null && between > 0
              ? { after: aCloser.length, words: `${plural(between, 'question')} between` }
              : undefined
          }
        />
      )}
    </section>
  );
}
