import type { Likelihood, Outcome } from '../pages/props/common.js';
import { linear, px } from './scale.js';

const x = linear([0, 1], [4, 92]);

/** Beyond this penalty a forecast was on the wrong side by far, and its line takes the warm colour. */
const farPenalty = 0.5;

/** What was said, as a dot, joined to what came true at the end of the track. The numbers stand beside it in words. */
export function ScoreDumbbell({ likelihood, outcome }: { likelihood: Likelihood; outcome: Outcome | null }) {
  const said = likelihood.probability;
  if (said === null) return null;
  const value = outcome === 'yes' ? 1 : outcome === 'no' ? 0 : typeof outcome === 'number' ? outcome : null;
  const far = value !== null && (said - value) ** 2 > farPenalty;
  return (
    <svg class={`dumbbell${far ? ' dumbbell-far' : ''}`} viewBox="0 0 96 14" aria-hidden="true">
      <line class="dumbbell-track" x1={x(0)} x2={x(1)} y1={7} y2={7} />
      {value !== null && <line class="dumbbell-miss" x1={px(x(said))} x2={px(x(value))} y1={7} y2={7} />}
      <circle class="dumbbell-dot" cx={px(x(said))} cy={7} r={4} />
    </svg>
  );
}
