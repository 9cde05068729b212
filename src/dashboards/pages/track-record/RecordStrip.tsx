import { formatCount, formatInterval, formatPercent, formatScore, plural } from '../../charts/format.js';
import { MiniInterval } from '../../charts/MiniInterval.js';
import { MethodLink } from '../parts/MethodLink.js';
import { zeroWords } from '../parts/reference-words.js';
import type { MethodId } from '../method/method-ids.js';
import type { Calibration, RecordView, TrackRecord } from '../props/track-record.js';
import { luckWord, provisoOf } from './judging.js';
import { ExcludedWords, RecordBar, totalOf } from './RecordCounts.js';
import { listHref } from './view-query.js';

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
const scoreMethods = {
  binary: 'brier',
  categorical: 'options',
  ordered: 'ranked',
  numeric: 'quantiles',
  date: 'ranked',
} as const;

function BrierFigure({ view, record: { clusters, brier, brierBand, referenceBrier } }: Props) {
  const interval = brier && formatInterval(brier.low, brier.high);
  const proviso = provisoOf(clusters);
  return (
    <div>
      <dt>
        {scoreTitles[view.type]}
        <MethodLink to={scoreMethods[view.type]} name={scoreTitles[view.type]} />
      </dt>
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

interface FigureProps {
  title: string;
  method: MethodId;
  value: string | null;
  note: string;
}

function Figure({ title, method, value, note }: FigureProps) {
  return (
    <div>
      <dt>
        {title}
        <MethodLink to={method} name={title} />
      </dt>
      <dd class={value === null ? 'figure figure-none' : 'figure'}>{value ?? 'not yet'}</dd>
      <dd class="figure-note figure-note-wide">{note}</dd>
    </div>
  );
}

function RecordFigure({ record, path, view }: Props) {
  const { n } = record;
  const total = totalOf(record);
  return (
    <div>
      <dt>
        Record
        <MethodLink to="mature" name="Record" />
      </dt>
      <dd class="figure">
        <a href={listHref(path, view, {})}>{formatCount(n)}</a>
        <small>{total > n ? ` of ${formatCount(total)} scored` : ' scored'}</small>
      </dd>
      <dd class="figure-chart">
        <RecordBar record={record} />
      </dd>
      <dd class="figure-note">
        <ExcludedWords record={record} path={path} view={view} />
      </dd>
    </div>
  );
}

/** “68% on what happened, 44% on what did not”: what was said, on average. */
function saidWords(said: Calibration['saidByOutcome']): string {
  if (!said) return 'needs rulings';
  const { happened, didNot } = said;
  const parts = [
    happened !== null && `${formatPercent(happened)} on what happened`,
    didNot !== null && `${formatPercent(didNot)} on what did not`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The headline numbers of one record, each with what it means. */
export function RecordStrip(props: Props) {
  const { skill, referenceShares, coverage, leadTimeDays, calibration } = props.record;
  const { mcb, dsc, pValue, saidByOutcome } = calibration;
  return (
    <dl class="strip strip-6">
      <BrierFigure {...props} />
      <Figure
        title="Skill over the reference"
        method="skill"
        value={skill === null ? null : formatPercent(skill).replace('-', '−')}
        note={skill === null ? 'not defined without scores' : zeroWords(referenceShares)}
      />
      <Figure
        title="Miscalibration"
        method="score-parts"
        value={mcb === null ? null : formatScore(mcb)}
        note={pValue === null ? 'needs more rulings' : luckWord(pValue)}
      />
      <Figure
        title="Discrimination"
        method="score-parts"
        value={dsc === null ? null : formatScore(dsc)}
        note={saidWords(saidByOutcome)}
      />
      <Figure
        title="Coverage"
        method="coverage"
        value={coverage === null ? null : formatPercent(coverage)}
        note={
          leadTimeDays === null
            ? 'share of the open time with a forecast in force'
            : `of the open time; ${plural(Math.round(leadTimeDays), 'day')} ahead on average`
        }
      />
      <RecordFigure {...props} />
    </dl>
  );
}
