import type { Estimate } from '../pages/props/common.js';
import { withinScores } from './IntervalAxis.js';
import { linear, px } from './scale.js';
import { SeriesDot } from './SeriesDot.js';

interface Props {
  estimate: Estimate;
  /** What the estimate is compared with, drawn as a tick. */
  reference: number | null;
  series?: 1 | 2;
}

/** A tiny interval bar under a Brier score; the same numbers stand below it in words. */
export function MiniInterval({ estimate, reference, series = 1 }: Props) {
  const { mean, low, high } = withinScores(estimate);
  const values = [mean, low ?? mean, high ?? mean, reference ?? mean];
  const margin = Math.max(0.02, (Math.max(...values) - Math.min(...values)) * 0.5);
  const x = linear([Math.min(...values) - margin, Math.max(...values) + margin], [0, 168]);
  return (
    <svg class={`mini-interval series-${series}`} viewBox="0 0 168 14" aria-hidden="true">
      <line class="chart-grid" x1={0} x2={168} y1={7} y2={7} />
      {low !== null && high !== null && (
        <line class="mini-interval-line" x1={px(x(low))} x2={px(x(high))} y1={7} y2={7} />
      )}
      {reference !== null && (
        <line class="interval-tick" x1={px(x(reference))} x2={px(x(reference))} y1={2} y2={12} />
      )}
      <SeriesDot cx={x(mean)} cy={7} r={4.5} series={series} />
    </svg>
  );
}
