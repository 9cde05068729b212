import { formatPercent } from '../../charts/format.js';
import type { ReferenceShares } from '../props/common.js';

/** Which reference forecast scores are measured against: one recorded with the question, else equal chances. */
export function referenceWords({ recorded }: ReferenceShares): string {
  if (recorded === 0) return 'equal chances on every question';
  if (recorded === 1) return 'recorded with every question';
  return `recorded with ${formatPercent(recorded)} of the questions, else equal chances`;
}

/** What skill and gain are above. */
export function zeroWords(shares: ReferenceShares | null): string {
  return `zero is no better than the reference${shares ? `: ${referenceWords(shares)}` : ''}`;
}

/** The shares over several records, each weighing its scored questions; `null` where nothing is scored. */
export function sharesTogether(
  records: readonly { n: number; referenceShares: ReferenceShares | null }[],
): ReferenceShares | null {
  const n = records.reduce((sum, record) => sum + record.n, 0);
  if (n === 0) return null;
  const recorded = records.reduce((sum, { n: count, referenceShares }) => {
    return sum + count * (referenceShares?.recorded ?? 0);
  }, 0);
  return { recorded: recorded / n, uniform: 1 - recorded / n };
}
