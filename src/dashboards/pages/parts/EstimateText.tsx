import { formatInterval, formatScore } from '../../charts/format.js';
import type { Estimate } from '../props/common.js';

/** A mean with its interval below it; “none yet” where nothing is scored. */
export function EstimateText({ estimate }: { estimate: Estimate | null }) {
  if (!estimate) return <span class="none">none yet</span>;
  const interval = formatInterval(estimate.low, estimate.high);
  return (
    <>
      {formatScore(estimate.mean)}
      <small class="below">{interval ?? 'no interval yet'}</small>
    </>
  );
}
