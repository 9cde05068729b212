import { formatCount, formatInterval, formatSigned } from '../../charts/format.js';
import {
  IntervalAxisHead,
  IntervalRow,
  type IntervalScale,
  intervalScale,
} from '../../charts/IntervalAxis.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { withQuery } from '../parts/NextLink.js';
import { Section } from '../parts/Section.js';
import type { ComparedPair, CompareView, PairedDifference } from '../props/compare.js';
import { minJudged } from '../track-record/judging.js';
import { compareQuery } from './compare-query.js';

type Row = PairedDifference & { tag: string };

const estimateOf = ({ difference, low, high }: PairedDifference) => ({ mean: difference, low, high });
const tick = (value: number): string => (value === 0 ? '0' : formatSigned(value).replace(/0+$/, ''));

function tagColumns(view: CompareView, scale: IntervalScale): readonly Column<Row>[] {
  return [
    {
      head: 'Topic',
      rowHeader: true,
      cell: ({ tag, n }) => (
        <>
          {tag}
          <small class="below">
            <a href={withQuery('/compare', { ...compareQuery(view), ...(tag === 'all' ? {} : { tag }) })}>
              {`${formatCount(n)} shared`}
            </a>
          </small>
        </>
      ),
    },
    {
      head: 'Difference on a shared axis',
      headContent: <IntervalAxisHead scale={scale} format={tick} />,
      className: 'cell-interval',
      cell: (row) => (
        <IntervalRow
          scale={scale}
          estimate={estimateOf(row)}
          height={40}
          hollow={row.n < minJudged}
          series={row.difference <= 0 ? 1 : 2}
        />
      ),
    },
    {
      head: 'Difference',
      kind: 'number',
      cell: ({ difference, low, high }) => (
        <>
          {formatSigned(difference)}
          <small class="below hidden">{formatInterval(low, high, true)}</small>
        </>
      ),
    },
  ];
}

/** The paired difference topic by topic, and over all. */
export function DifferenceByTag({ view, pair }: { view: CompareView; pair: ComparedPair }) {
  const rows: Row[] = [...pair.byTag, { ...pair.difference, tag: 'all' }];
  const scale = intervalScale(rows.map(estimateOf), [0], 116);
  return (
    <Section
      id="by-topic"
      title="Where the difference lies"
      hint={`90% interval; below 0, ${pair.a.name.name} is better`}
      files={{ path: '/compare/by-topic', query: compareQuery(view), of: 'the difference by topic' }}
    >
      <DataTable
        caption="Paired difference by topic"
        className="table-parts"
        columns={tagColumns(view, scale)}
        rows={rows}
        keyOf={({ tag }) => tag}
      />
    </Section>
  );
}
