import { formatCount, formatNumber, formatPercent } from '../../charts/format.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { Section } from '../parts/Section.js';
import type { IntervalLine } from '../props/record-details.js';
import type { RecordView } from '../props/track-record.js';
import { minJudged } from './judging.js';
import type { Side } from './sides.js';
import { listHref } from './view-query.js';

type Row = IntervalLine & { side: Side['name'] };

interface Props {
  path: string;
  view: RecordView;
  sides: readonly Side[];
}

const held = (share: number | null) =>
  share === null ? <span class="muted">not given</span> : formatPercent(share);

const columns = ({ path, view }: Props): readonly Column<Row>[] => [
  {
    head: 'In',
    rowHeader: true,
    cell: ({ unit, side }) => (
      <>
        {unit ?? 'no unit'}
        {side && <span class="muted">{`, ${side}`}</span>}
      </>
    ),
  },
  {
    head: 'Scored',
    kind: 'number',
    labelled: true,
    cell: ({ n, unit, side }) => (
      <>
        <a href={listHref(path, view, { list: 'spread', unit: unit ?? '-', attribution: side })}>
          {formatCount(n)}
        </a>
        {n < minJudged && <small class="below">too few to judge</small>}
      </>
    ),
  },
  {
    head: 'WIS',
    kind: 'number',
    labelled: true,
    cell: ({ wis }) => <strong>{formatNumber(Number(wis.toPrecision(3)))}</strong>,
  },
  { head: 'Held by its 50%', kind: 'number', labelled: true, cell: ({ coverage50 }) => held(coverage50) },
  { head: 'Held by its 90%', kind: 'number', labelled: true, cell: ({ coverage90 }) => held(coverage90) },
];

/** Forecasts by quantiles, one line for each unit. Nothing where there are none. */
export function IntervalTable(props: Props) {
  const rows = props.sides.flatMap(({ name, record }) =>
    record.intervals.map((line) => ({ ...line, side: name })),
  );
  if (rows.length === 0) return null;
  return (
    <Section
      id="intervals"
      title="Numbers and days"
      hint="weighted interval score, in the unit: lower is better. A 50% interval should hold half of the outcomes, a 90% one nine in ten"
    >
      <DataTable
        caption="Forecasts by quantiles"
        className="table-names"
        columns={columns(props)}
        rows={rows}
        keyOf={({ unit, side }) => `${unit} ${side}`}
      />
    </Section>
  );
}
