import { formatPercent, formatPercentRange } from '../../charts/format.js';
import type { Likelihood } from '../props/common.js';
import type { PhraseReading } from '../props/question.js';

const scaleWord = {
  named: 'a scale that was named',
  source: 'the scale of its source',
  assumed: 'an assumed scale',
} as const;

/** “could” → tracked, not scored; “likely” → read as 68%, 55–80% on icd-203, an assumed scale; of figures nothing. */
export function readAs(
  { phrase, probability, scored }: Likelihood,
  reading: PhraseReading | null = null,
): string | null {
  if (!scored) return 'tracked, not scored';
  if (phrase === null || probability === null) return null;
  const read = `read as ${formatPercent(probability)}`;
  if (reading === null) return read;
  const { low, high, scale, scaleFrom } = reading;
  return `${read}, ${formatPercentRange(low, high)} on ${scale}, ${scaleWord[scaleFrom]}`;
}
