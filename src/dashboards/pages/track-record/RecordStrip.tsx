import { formatCount, formatInterval, formatPercent, formatScore, plural } from '../../charts/format.js';
import { MiniInterval } from '../../charts/MiniInterval.js';
import type { RecordView, TrackRecord } from '../props/track-record.js';
import { luckWord, provisoOf } from './judging.js';
import { ExcludedWords, RecordBar, totalOf } from './RecordCounts.js';

interface Props {
  record: TrackRecord;
  path: string;
  view: RecordView;
}

/** How the score of each type is called; of quantiles alone there is none. */
const scoreTitles = {
  binary: 'Brier score',
  categorical: 'Brier score, options',
  ordered: 'Ranked score',
  numeric: 'Score',
  date: 'Ranked score',
} as const;

function BrierFigure({ view, record: { clusters, brier, brierBand, referenceBrier } }: Props) {
  const interval = brier && formatInterval(brier.low, brier.high);
  const proviso = provisoOf(clusters);
  return (
    <div>
      <dt>{scoreTitles[view.type]}</dt>
      {brier === null ? (
        <dd class="figure figure-none">none yet</dd>
      ) : (
        <>
          <dd class="figure">
            {formatScore(brier.mean)}
            {proviso && <small>{` ${proviso}`}</small>}
          </dd>
          <dd class="figure-chart">
            <MiniInterval estimate={brier} reference={referenceBrier} />
          </dd>
          <dd class="figure-note">
            {interval ?? 'no interval yet: it needs two clusters'}
            {referenceBrier !== null && `; reference ${formatScore(referenceBrier)}`}
            {brierBand && `; ${formatInterval(brierBand.low, brierBand.high)} on other readings of its words`}
          </dd>
        </>
      )}
    </div>
  );
}

function Figure({ title, value, note }: { title: string; value: string | null; note: string }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd class={value === null ? 'figure figure-none' : 'figure'}>{value ?? 'not yet'}</dd>
      <dd class="figure-note figure-note-wide">{note}</dd>
    </div>
  );
}

/** The headline numbers of one record, each with what it means. */
export function RecordStrip(props: Props) {
  const { record, path, view } = props;
  const { n, skill, coverage, leadTimeDays, calibration } = record;
  const { mcb, pValue } = calibration;
  const total = totalOf(record);
  return (
    <dl class="strip strip-5">
      <BrierFigure {...props} />
      <Figure
        title="Skill over the reference"
        value={skill === null ? null : formatPercent(skill).replace('-', '−')}
        note={skill === null ? 'not defined without scores' : 'zero is no better than the reference'}
      />
      <Figure
        title="Miscalibration"
        value={mcb === null ? null : formatScore(mcb)}
        note={pValue === null ? 'needs more rulings' : luckWord(pValue)}
      />
      <Figure
        title="Coverage"
        value={coverage === null ? null : formatPercent(coverage)}
        note={
          leadTimeDays === null
            ? 'share of the open time with a forecast in force'
            : `of the open time; ${plural(Math.round(leadTimeDays), 'day')} ahead on average`
        }
      />
      <div>
        <dt>Record</dt>
        <dd class="figure">
          {formatCount(n)}
          <small>{total > n ? ` of ${formatCount(total)} scored` : ' scored'}</small>
        </dd>
        <dd class="figure-chart">
          <RecordBar record={record} />
        </dd>
        <dd class="figure-note">
          <ExcludedWords record={record} path={path} view={view} />
        </dd>
      </div>
    </dl>
  );
}
