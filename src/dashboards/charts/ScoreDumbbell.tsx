import type { Likelihood, Outcome } from '../pages/props/common.js';
import { saidAndCame } from './said-and-came.js';
import { linear, px } from './scale.js';
import { outcomePosition, spreadDomain, SpreadStrip } from './SpreadStrip.js';

const x = linear([0, 1], [4, 92]);

/** Beyond this penalty a forecast was on the wrong side by far, and its line takes the warm colour. */
const farPenalty = 0.5;

interface Props {
  likelihood: Likelihood;
  outcome: Outcome | null;
}

/** What was said, as a dot, joined to what came true at the end of the track. The numbers stand beside it in words. */
export function ScoreDumbbell({ likelihood, outcome }: Props) {
  const { quantiles } = likelihood;
  if (quantiles?.length) {
    const at = outcomePosition(outcome);
    return <SpreadStrip quantiles={quantiles} domain={spreadDomain([quantiles], at)} outcome={at} />;
  }
  const { said, came } = saidAndCame(likelihood, outcome);
  if (said === null) return null;
  const far = came !== null && (said - came) ** 2 > farPenalty;
  return (
    <svg class={`dumbbell${far ? ' dumbbell-far' : ''}`} viewBox="0 0 96 14" aria-hidden="true">
      <line class="dumbbell-track" x1={x(0)} x2={x(1)} y1={7} y2={7} />
      {came !== null && <line class="dumbbell-miss" x1={px(x(said))} x2={px(x(came))} y1={7} y2={7} />}
      <circle class="dumbbell-dot" cx={px(x(said))} cy={7} r={4} />
    </svg>
  );
}
