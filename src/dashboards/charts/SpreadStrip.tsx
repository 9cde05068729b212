import { linear, px } from './scale.js';
import { positionOf, type Quantiles, spreadOf } from './spread.js';

/** The ends of an axis that several strips share. */
export type SpreadDomain = readonly [from: number, to: number];

const DAY_MS = 86_400_000;

/** An axis that holds every forecast and the outcome, with a little room on both sides. */
export function spreadDomain(forecasts: readonly Quantiles[], outcome: number | null): SpreadDomain {
  const spreads = forecasts.map(spreadOf);
  const values = spreads.flatMap(({ lowest, highest }) => [lowest, highest]).concat(outcome ?? []);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const alone = spreads[0]?.isDate ? 60 * DAY_MS : Math.abs(high) || 1;
  const margin = (high - low || alone) * 0.06;
  return [low - margin, high + margin];
}

/** Where the outcome of a numeric or date question stands; null where it has none, or did not come by the deadline. */
export function outcomePosition(outcome: string | number | null): number | null {
  if (outcome === null) return null;
  const number = Number(outcome);
  const at = Number.isNaN(number) ? positionOf(String(outcome)) : number;
  return Number.isNaN(at) ? null : at;
}

interface Props {
  quantiles: Quantiles;
  domain: SpreadDomain;
  outcome: number | null;
}

/** Intervals as bars, the wider the thinner, the median as a dot, the outcome as an upright line. The words stand beside it. */
export function SpreadStrip({ quantiles, domain, outcome }: Props) {
  const { middle, intervals, lowest, highest } = spreadOf(quantiles);
  const x = linear(domain, [4, 172]);
  return (
    <svg class="spread" viewBox="0 0 176 18" aria-hidden="true">
      <line class="dumbbell-track" x1={4} x2={172} y1={9} y2={9} />
      <line class="spread-line" x1={px(x(lowest))} x2={px(x(highest))} y1={9} y2={9} />
      {intervals.map(({ share, low, high }) => (
        <line
          key={share}
          class={share > 0.7 ? 'spread-line' : 'spread-bar'}
          x1={px(x(low))}
          x2={px(x(high))}
          y1={9}
          y2={9}
        />
      ))}
      {outcome !== null && (
        <line class="spread-outcome" x1={px(x(outcome))} x2={px(x(outcome))} y1={1} y2={17} />
      )}
      <circle class="chart-dot" cx={px(x(middle))} cy={9} r={4} />
    </svg>
  );
}
