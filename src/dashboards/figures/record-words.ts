import { formatInterval, formatScore } from '../charts/format.js';
import type { TrackRecord } from '../pages/props/track-record.js';
import { minJudged, provisoOf, questionsWord } from '../pages/track-record/judging.js';
import type { Side } from '../pages/track-record/sides.js';

const NOTHING = 'no scored forecasts yet';

/** What the number is, over how many questions, and how sure: never a number alone. */
function wordsOfOne(record: Pick<TrackRecord, 'n' | 'clusters' | 'brier'>): string {
  const { n, clusters, brier } = record;
  if (n === 0 || brier === null) return NOTHING;
  const asked = questionsWord(record, 'scored question');
  if (clusters < minJudged) return `${asked}: too few to judge`;
  const interval = formatInterval(brier.low, brier.high);
  const how = [interval && `90% interval ${interval}`, provisoOf(clusters)].filter(Boolean).join(', ');
  return `Brier ${formatScore(brier.mean)} (${how}), n = ${asked.replace(/ scored questions?/, '')}`;
}

/** The words of each record that has any scores, such as those of a source, which are never averaged. */
export function recordWords(sides: readonly Pick<Side, 'name' | 'record'>[]): string {
  const scored = sides.filter(({ record }) => record.n > 0);
  if (scored.length === 0) return NOTHING;
  return scored
    .map(({ name, record }) => `${name === null ? '' : `${name}: `}${wordsOfOne(record)}`)
    .join('; ');
}
