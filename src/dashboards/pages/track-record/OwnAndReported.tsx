import { formatCount, formatInterval, formatPercent, formatScore, plural } from '../../charts/format.js';
import { MiniInterval } from '../../charts/MiniInterval.js';
import { type Column, DataTable } from '../parts/DataTable.js';
import { zeroWords } from '../parts/reference-words.js';
import type { Attribution } from '../props/common.js';
import type { RecordView, TrackRecord } from '../props/track-record.js';
import { luckWord, provisoOf } from './judging.js';
import { ExcludedWords } from './RecordCounts.js';
import type { Side as RecordSide } from './sides.js';
import { listHref } from './view-query.js';

interface Props {
  path: string;
  view: RecordView;
  sides: readonly RecordSide[];
}

interface Side {
  /** Address of the track record. */
  path: string;
  view: RecordView;
  attribution: Attribution;
  record: TrackRecord;
}

const meaning: Readonly<Record<Attribution, readonly [string, string]>> = {
  own: ['Own', 'it speaks for itself'],
  reported: ['Reported', 'it carries someone else’s words'],
};

function Brier({ attribution, record: { clusters, brier, referenceBrier } }: Side) {
  if (brier === null) return <span class="muted">has no scored forecasts yet</span>;
  const proviso = provisoOf(clusters);
  return (
    <>
      <strong class="figure">{formatScore(brier.mean)}</strong>
      {proviso && <span class="muted">{` ${proviso}`}</span>}
      <MiniInterval estimate={brier} reference={referenceBrier} series={attribution === 'own' ? 1 : 2} />
      <small class="below">
        {formatInterval(brier.low, brier.high) ?? 'no interval yet: it needs two clusters'}
        {referenceBrier !== null && `; reference ${formatScore(referenceBrier)}`}
      </small>
    </>
  );
}

function Figure({ value, note }: { value: string | null; note: string | null }) {
  if (value === null) return <span class="muted">not yet</span>;
  return (
    <>
      <strong class="figure">{value}</strong>
      {note && <small class="below">{note}</small>}
    </>
  );
}

const firstColumns: readonly Column<Side>[] = [
  {
    head: 'Attribution',
    headHidden: true,
    rowHeader: true,
    cell: ({ attribution }) => (
      <>
        <i
          class={attribution === 'own' ? 'key-dot series-1' : 'key-dot key-diamond series-2'}
          aria-hidden="true"
        />
        {meaning[attribution][0]}
        <small class="below">{meaning[attribution][1]}</small>
      </>
    ),
  },
  { head: 'Score', method: 'brier', labelled: true, cell: (side) => <Brier {...side} /> },
];

const readingColumn: Column<Side> = {
  head: 'However read',
  method: 'verbal-band',
  labelled: true,
  cell: ({ record: { brierBand } }) => (
    <Figure
      value={brierBand && formatInterval(brierBand.low, brierBand.high)}
      note="over every reading within the promised ranges"
    />
  ),
};

const lastColumns: readonly Column<Side>[] = [
  {
    head: 'Skill over the reference',
    method: 'skill',
    labelled: true,
    cell: ({ record: { skill, referenceShares } }) => (
      <Figure
        value={skill === null ? null : formatPercent(skill).replace('-', '−')}
        note={zeroWords(referenceShares)}
      />
    ),
  },
  {
    head: 'Miscalibration',
    method: 'score-parts',
    labelled: true,
    cell: ({ record: { calibration: c } }) => (
      <Figure
        value={c.mcb === null ? null : formatScore(c.mcb)}
        note={c.pValue === null ? null : luckWord(c.pValue)}
      />
    ),
  },
  {
    head: 'Coverage',
    method: 'coverage',
    labelled: true,
    cell: ({ record: { coverage, leadTimeDays } }) => (
      <Figure
        value={coverage === null ? null : formatPercent(coverage)}
        note={leadTimeDays === null ? null : `${plural(Math.round(leadTimeDays), 'day')} ahead`}
      />
    ),
  },
  {
    head: 'Record',
    labelled: true,
    cell: ({ path, view, attribution, record }) => (
      <>
        <strong class="figure">
          <a href={listHref(path, view, { attribution })}>{formatCount(record.n)}</a>
        </strong>
        <small class="below">
          <ExcludedWords record={record} path={path} view={view} attribution={attribution} />
        </small>
      </>
    ),
  },
];

/** A source's own and its reported words, one row each, never averaged. */
export function OwnAndReported({ sides, ...shared }: Props) {
  const rows = sides.map(({ name, record }): Side => ({ ...shared, attribution: name!, record }));
  const reads = rows.some(({ record }) => record.brierBand !== null);
  return (
    <DataTable
      caption="Own and reported words"
      className={reads ? 'table-sides table-sides-read' : 'table-sides'}
      columns={[...firstColumns, ...(reads ? [readingColumn] : []), ...lastColumns]}
      rows={rows}
      keyOf={({ attribution }) => attribution}
    />
  );
}
