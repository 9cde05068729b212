import { linear, px } from './scale.js';

const x = linear([0, 1], [4, 108]);

interface Props {
  /** 0..1. */
  low: number | null;
  high: number | null;
  /** Where the words stand within their range, 0..1. */
  at: number | null;
  /** Counts as a number; else the dot is hollow. */
  scored: boolean;
}

/** What words of likelihood mean on the way from 0 to 100%: their range, and a point in it. The words stand beside it. */
export function LikelihoodStrip({ low, high, at, scored }: Props) {
  if (at === null) return null;
  return (
    <svg class="likelihood-strip series-1" viewBox="0 0 112 12" aria-hidden="true">
      <line class="chart-grid" x1={px(x(0))} x2={px(x(1))} y1={6} y2={6} />
      {low !== null && high !== null && (
        <line class="mini-interval-line" x1={px(x(low))} x2={px(x(high))} y1={6} y2={6} />
      )}
      <circle class={scored ? 'likelihood-dot' : 'likelihood-dot hollow'} cx={px(x(at))} cy={6} r={3.6} />
    </svg>
  );
}
