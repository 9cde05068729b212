import { formatCount, formatNumber, formatScore } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { withQuery } from '../parts/NextLink.js';
import { Section } from '../parts/Section.js';
import { typeWord } from '../parts/type-words.js';
import type { TypeLine } from '../props/record-details.js';
import type { RecordView } from '../props/track-record.js';
import { listHref, viewQuery } from './view-query.js';

interface Line {
  type: TypeLine['type'];
  attribution: TypeLine['attribution'];
  unit: string | null;
  n: number;
  score: string;
  what: string;
  /** Has a score from 0 to 1. */
  isGraded: boolean;
}

const scoreNames = {
  binary: 'Brier',
  categorical: 'Brier, over all options',
  ordered: 'ranked probability score',
} as const;

/** One line for each score: quantiles have one for each unit. */
function toLines({ type, attribution, n, brier, wis }: TypeLine): Line[] {
  const shared = { type, attribution };
  const what = type === 'numeric' || type === 'date' ? scoreNames.ordered : scoreNames[type];
  const graded =
    brier === null
      ? []
      : [
          {
            ...shared,
            unit: null,
            n: n - wis.reduce((sum, one) => sum + one.n, 0),
            score: formatScore(brier),
            what,
            isGraded: true,
          },
        ];
  const spread = wis.map(({ unit, n: count, mean }) => ({
    ...shared,
    unit,
    n: count,
    score: formatNumber(Number(mean.toPrecision(3))),
    what: unit ? `WIS, in ${unit}` : 'WIS',
    isGraded: false,
  }));
  return [...graded, ...spread];
}

interface Props {
  path: string;
  view: RecordView;
  types: readonly TypeLine[];
}

const columns = ({ path, view }: Props): readonly Column<Line>[] => [
  {
    head: 'Type of question',
    rowHeader: true,
    cell: ({ type, attribution }) => (
      <>
        <a href={withQuery(path, { ...viewQuery({ ...view, type }), type })}>{typeWord[type]}</a>
        {attribution && <span class="muted">{`, ${attribution}`}</span>}
      </>
    ),
  },
  {
    head: 'Scored',
    kind: 'number',
    labelled: true,
    cell: ({ type, attribution, isGraded, unit, n }) => (
      <a
        href={listHref(
          path,
          { ...view, type },
          isGraded ? { attribution } : { attribution, list: 'spread', unit: unit ?? '-' },
        )}
      >
        {formatCount(n)}
      </a>
    ),
  },
  { head: 'Mean', kind: 'number', cell: ({ score }) => <strong>{score}</strong> },
  { head: 'Score', className: 'muted', cell: ({ what }) => what },
];

/** The mean of every type, each on its own line: none of them are comparable. Nothing where there is one type. */
export function TypeTable(props: Props) {
  const lines = props.types.flatMap(toLines);
  if (new Set(lines.map(({ type }) => type)).size < 2) return null;
  return (
    <Section id="types" title="Type by type" hint="never averaged: they are of different difficulty">
      <DataTable
        caption="Means by type of question"
        className="table-types"
        columns={columns(props)}
        rows={lines}
        keyOf={({ type, attribution, unit }) => `${type} ${attribution} ${unit}`}
      />
    </Section>
  );
}
