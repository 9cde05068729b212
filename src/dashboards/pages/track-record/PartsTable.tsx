import { formatCount, formatInterval, formatScore } from '../../charts/format.js';
import {
  IntervalAxisHead,
  IntervalRow,
  type IntervalScale,
  intervalScale,
  withinScores,
} from '../../charts/IntervalAxis.js';
import type { ChartAddress } from '../parts/ChartFiles.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { NameLink } from '../parts/NameLink.js';
import { Section } from '../parts/Section.js';
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
  files: ChartAddress;
  /** Where the forecasts of a part are listed. */
  hrefOf: (part: RecordPart) => string;
}

const rowHeight = 40;

function Score({ part: { clusters, brier } }: { part: RecordPart }) {
  if (brier === null) return <span class="muted">none yet</span>;
  return (
    <>
      {formatScore(brier.mean)}
      <small class="below">
        {clusters < minJudged
          ? 'too few to judge'
          : (formatInterval(brier.low, brier.high) ?? 'no interval yet')}
      </small>
    </>
  );
}

type Columns = Pick<Props, 'kind' | 'hrefOf'> & { scale: IntervalScale };

function partColumns({ kind, hrefOf, scale }: Columns): readonly Column<RecordPart>[] {
  return [
    {
      head: kind === 'authors' ? 'Author' : 'Source',
      rowHeader: true,
      cell: (part) => (
        <>
          <NameLink kind={kind} name={part.name} />
          <small class="below">
            {`${part.attribution}, `}
            <a href={hrefOf(part)}>{`${formatCount(part.n)} scored`}</a>
          </small>
        </>
      ),
    },
    {
      head: 'Brier score on a shared axis',
      headContent: <IntervalAxisHead scale={scale} format={(value) => String(value)} />,
      className: 'cell-interval',
      cell: ({ brier, clusters, attribution }) =>
        brier && (
          <IntervalRow
            scale={scale}
            estimate={withinScores(brier)}
            height={rowHeight}
            hollow={clusters < minJudged}
            series={attribution === 'reported' ? 2 : 1}
          />
        ),
    },
    { head: 'Score', method: 'interval', kind: 'number', cell: (part) => <Score part={part} /> },
  ];
}

/** The parts of a record on one shared axis; hollow dots have fewer than ten clusters. */
export function PartsTable({ id, title, hint, kind, parts, empty, axisWidth, files, hrefOf }: Props) {
  const estimates = parts.flatMap(({ brier }) => (brier === null ? [] : [withinScores(brier)]));
  return (
    <Section id={id} title={title} hint={hint} files={estimates.length > 0 ? { ...files, of: title } : null}>
      {parts.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <DataTable
          caption={title}
          className="table-parts"
          columns={partColumns({ kind, hrefOf, scale: intervalScale(estimates, [0, 0.25], axisWidth) })}
          rows={parts}
          keyOf={({ name, attribution }) => `${name.slug}/${attribution}`}
        />
      )}
    </Section>
  );
}
