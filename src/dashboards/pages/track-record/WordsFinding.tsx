import { formatPercent, formatPercentRange } from '../../charts/format.js';
import type { WordFinding } from './word-finding.js';

/** What the word used most is worth, in a sentence. */
export function WordsFinding({ finding }: { finding: WordFinding }) {
  const { phrase, promised, result, reported } = finding;
  return (
    <p class="finding">
      {`What ${reported ? 'a reported' : 'its'} “${phrase}” is worth: it came true `}
      <strong>{formatPercent(result.frequency)}</strong>
      {` of the time (${formatPercentRange(result.low, result.high)}), where the word promises ${formatPercentRange(promised.low, promised.high)}.`}
    </p>
  );
}
