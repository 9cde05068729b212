import { formatPercent, formatPercentRange, formatScore } from '../../charts/format.js';
import type { TrackRecord } from '../props/track-record.js';
import { binFinding } from './bin-finding.js';
import { minCurve, minJudged, questionsWord } from './judging.js';

/** A sentence in which one part is stressed. */
export interface Sentence {
  before: string;
  strong: string;
  after: string;
}

export type FoundRecord = Pick<TrackRecord, 'n' | 'clusters' | 'brier' | 'calibration'>;

/**
 * What a record says: nothing beyond what its size bears.
 * @param name who or what is spoken about
 */
export function recordFinding(record: FoundRecord, name: string): Sentence {
  const { n, clusters, brier, calibration } = record;
  if (n === 0 || brier === null)
    return { before: `${name} `, strong: 'has no scored forecasts yet.', after: '' };
  if (clusters < minJudged)
    return {
      before: `${questionsWord(record, 'scored question')}: `,
      strong: 'too few to judge.',
      after: '',
    };
  const isProvisional = clusters < minCurve;
  const found = isProvisional ? null : binFinding(calibration.bins);
  if (found) {
    const said = formatPercentRange(found.bin.lo, found.bin.hi);
    return {
      before: `What was called ${said} likely happened `,
      strong: formatPercent(found.frequency),
      after: ' of the time.',
    };
  }
  const luck = isProvisional ? ': provisional.' : '. No bin differs from what was said by more than luck.';
  return {
    before: 'A mean Brier score of ',
    strong: formatScore(brier.mean),
    after: ` over ${questionsWord(record)}${luck}`,
  };
}
