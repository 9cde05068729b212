import { formatPercent, formatPercentRange, formatScore } from '../../charts/format.js';
import type { TrackRecord } from '../props/track-record.js';
import { binFinding } from './bin-finding.js';
import { minCurve, minJudged, questionsWord } from './judging.js';

interface Props {
  record: TrackRecord;
  /** Who or what is spoken about. */
  name: string;
}

/** What the record says in a sentence: nothing beyond what its size bears. */
export function RecordFinding({ record, name }: Props) {
  const { n, clusters, brier, calibration } = record;
  if (n === 0 || brier === null) {
    return (
      <p class="finding">
        {`${name} `}
        <strong>has no scored forecasts yet.</strong>
      </p>
    );
  }
  if (clusters < minJudged) {
    return (
      <p class="finding">
        {`${questionsWord(record, 'scored question')}: `}
        <strong>too few to judge.</strong>
      </p>
    );
  }
  const isProvisional = clusters < minCurve;
  const found = isProvisional ? null : binFinding(calibration.bins);
  if (found) {
    const said = formatPercentRange(found.bin.lo, found.bin.hi);
    return (
      <p class="finding">
        {`What was called ${said} likely happened `}
        <strong>{formatPercent(found.frequency)}</strong> of the time.
      </p>
    );
  }
  return (
    <p class="finding">
      A mean Brier score of <strong>{formatScore(brier.mean)}</strong>
      {` over ${questionsWord(record)}`}
      {isProvisional ? ': provisional.' : '. No bin differs from what was said by more than luck.'}
    </p>
  );
}
