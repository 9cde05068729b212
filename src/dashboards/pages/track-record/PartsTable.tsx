import { formatCount, formatInterval, formatScore } from '../../charts/format.js';
import {
  IntervalAxisHead,
  IntervalRow,
  type IntervalScale,
  intervalScale,
} from '../../charts/IntervalAxis.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { NameLink } from '../parts/NameLink.js';
import { Section } from '../parts/Section.js';
import type { Estimate } from '../props/common.js';
import type { RecordPart } from '../props/track-record.js';
import { minJudged } from './judging.js';

interface Props {
  id: string;
  title: string;
  hint: string;
  /** What the parts are: an author's record by source, or a source's by author. */
  kind: 'authors' | 'sources';
  parts: readonly RecordPart[];
  empty: string;
  /** Width of the shared axis, in pixels. */
  axisWidth: number;
}

const rowHeight = 40;

function Score({ part: { n, brier } }: { part: RecordPart }) {
  if (brier === null) return <span class="muted">none yet</span>;
  return (
    <>
      {formatScore(brier.mean)}
      <small class="below">
        {n < minJudged ? 'too few to judge' : (formatInterval(brier.low, brier.high) ?? 'no interval yet')}
      </small>
    </>
  );
}

function partColumns(kind: Props['kind'], scale: IntervalScale): readonly Column<RecordPart>[] {
  return [
    {
      head: kind === 'authors' ? 'Author' : 'Source',
      rowHeader: true,
      cell: ({ name, attribution, n }) => (
        <>
          <NameLink kind={kind} name={name} />
          <small class="below">{`${attribution}, ${formatCount(n)} scored`}</small>
        </>
      ),
    },
    {
      head: 'Brier score on a shared axis',
      headContent: <IntervalAxisHead scale={scale} format={(value) => String(value)} />,
      className: 'cell-interval',
      cell: ({ brier, n, attribution }) =>
        brier && (
          <IntervalRow
            scale={scale}
            estimate={brier}
            height={rowHeight}
            hollow={n < minJudged}
            series={attribution === 'reported' ? 2 : 1}
          />
        ),
    },
    { head: 'Score', kind: 'number', cell: (part) => <Score part={part} /> },
  ];
}

/** The parts of a record on one shared axis; hollow dots have fewer than ten questions. */
export function PartsTable({ id, title, hint, kind, parts, empty, axisWidth }: Props) {
  const estimates = parts.map(({ brier }) => brier).filter((brier): brier is Estimate => brier !== null);
  return (
    <Section id={id} title={title} hint={hint}>
      {parts.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <DataTable
          caption={title}
          className="table-parts"
          columns={partColumns(kind, intervalScale(estimates, [0, 0.25], axisWidth))}
          rows={parts}
          keyOf={({ name, attribution }) => `${name.slug}/${attribution}`}
        />
      )}
    </Section>
  );
}
