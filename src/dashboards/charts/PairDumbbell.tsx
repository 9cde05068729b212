import type { Outcome } from '../pages/props/common.js';
import type { SharedSaid } from '../pages/props/compare.js';
import { linear, px, type Scale } from './scale.js';
import { saidAndCame } from './said-and-came.js';
import { SeriesDot } from './SeriesDot.js';

const width = 264;
const x = linear([0, 1], [6, width - 6]);

interface Props {
  shared: Pick<SharedSaid, 'a' | 'b' | 'saidA' | 'saidB'>;
  outcome: Outcome | null;
}

interface Drawn extends Props {
  /** Of probabilities, and the height of the line. */
  x: Scale;
  y: number;
}

/** What is drawn; nothing unless both gave a probability. */
export function PairMarks({ x: at, y, shared: { a, b, saidA, saidB }, outcome }: Drawn) {
  const [left, right] = [saidA && saidAndCame(saidA, outcome), saidB && saidAndCame(saidB, outcome)];
  const came = left?.came ?? right?.came ?? null;
  const [pA, pB] = [left?.said ?? null, right?.said ?? null];
  if (pA === null || pB === null) return null;
  return (
    <>
      <line class="dumbbell-track" x1={px(at(0))} x2={px(at(1))} y1={y} y2={y} />
      <g class={a <= b ? 'series-1' : 'series-2'}>
        <line class="pair-line" x1={px(at(pA))} x2={px(at(pB))} y1={y} y2={y} />
      </g>
      {came !== null && (
        <line class="spread-outcome" x1={px(at(came))} x2={px(at(came))} y1={y - 7} y2={y + 7} />
      )}
      <g class="series-2 pair-dots">
        <SeriesDot cx={at(pB)} cy={y} r={4} series={2} />
      </g>
      <g class="series-1 pair-dots">
        <SeriesDot cx={at(pA)} cy={y} r={4} series={1} />
      </g>
    </>
  );
}

/** The ends of the line. */
export function PairAxisHead() {
  return (
    <svg class="chart pair" viewBox={`0 0 ${width} 14`} aria-hidden="true">
      <text class="chart-tick" x={0} y={11}>
        0%
      </text>
      <text class="chart-tick" x={width / 2} y={11} text-anchor="middle">
        said
      </text>
      <text class="chart-tick" x={width} y={11} text-anchor="end">
        100%
      </text>
    </svg>
  );
}

/** What both said on one line, joined in the colour of who was closer, with what came true as a tick. */
export function PairDumbbell(props: Props) {
  return (
    <svg class="pair" viewBox={`0 0 ${width} 18`} aria-hidden="true">
      <PairMarks x={x} y={9} {...props} />
    </svg>
  );
}
