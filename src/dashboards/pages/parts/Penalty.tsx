import { formatNumber, formatScore } from '../../charts/format.js';
import type { Likelihood } from '../props/common.js';

interface Props {
  /** 0..1. */
  penalty: number | null;
  wis: number | null;
  likelihood: Likelihood;
}

/** The unit that a weighted interval score counts in. */
export function wisUnit({ quantiles, unit }: Likelihood): string | null {
  return typeof quantiles?.[0]?.value === 'string' ? 'days' : (unit ?? null);
}

/** What a forecast cost: a score from 0 to 1, or of quantiles how far off they were in their unit. */
export function Penalty({ penalty, wis, likelihood }: Props) {
  if (penalty !== null) return <>{formatScore(penalty)}</>;
  if (wis === null) return <span class="muted">not scored</span>;
  const unit = wisUnit(likelihood);
  return (
    <>
      {formatNumber(Number(wis.toPrecision(3)))}
      <small class="below">{unit ? `${unit}, WIS` : 'WIS'}</small>
    </>
  );
}
