import type { Outcome } from '../pages/props/common.js';
import type { SharedSaid } from '../pages/props/compare.js';
import { linear, px } from './scale.js';
import { saidAndCame } from './said-and-came.js';

const x = linear([0, 1], [6, 170]);

interface Props {
  shared: Pick<SharedSaid, 'a' | 'b' | 'saidA' | 'saidB'>;
  outcome: Outcome | null;
}

/** What both said on one line, joined in the colour of who was closer, with what came true as a tick. */
export function PairDumbbell({ shared: { a, b, saidA, saidB }, outcome }: Props) {
  const [left, right] = [saidA && saidAndCame(saidA, outcome), saidB && saidAndCame(saidB, outcome)];
  const came = left?.came ?? right?.came ?? null;
  const [pA, pB] = [left?.said ?? null, right?.said ?? null];
  if (pA === null || pB === null) return null;
  return (
    <svg class="pair" viewBox="0 0 176 18" aria-hidden="true">
      <line class="dumbbell-track" x1={x(0)} x2={x(1)} y1={9} y2={9} />
      <line
        class={a <= b ? 'pair-line series-1' : 'pair-line series-2'}
        x1={px(x(pA))}
        x2={px(x(pB))}
        y1={9}
        y2={9}
      />
      {came !== null && <line class="spread-outcome" x1={px(x(came))} x2={px(x(came))} y1={2} y2={16} />}
      <path class="sky-b" d={`M${px(x(pB))} 4l5 5-5 5-5-5z`} />
      <circle class="sky-a" cx={px(x(pA))} cy={9} r={4} />
    </svg>
  );
}
