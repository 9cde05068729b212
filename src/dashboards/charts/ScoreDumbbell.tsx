import type { Likelihood, Outcome } from '../pages/props/common.js';
import { saidAndCame } from './said-and-came.js';
import { linear, px, type Scale } from './scale.js';
import { outcomePosition, spreadDomain, SpreadStrip } from './SpreadStrip.js';

const x = linear([0, 1], [4, 92]);

/** Beyond this penalty a forecast was on the wrong side by far, and its line takes the warm colour. */
const farPenalty = 0.5;

interface Props {
  likelihood: Likelihood;
  outcome: Outcome | null;
}

interface Drawn extends Props {
  /** Of probabilities, and the height of the line. */
  x: Scale;
  y: number;
}

/** What is drawn: the way from what was said, as a dot, to what came true. */
export function DumbbellMarks({ x: at, y, likelihood, outcome }: Drawn) {
  const { said, came } = saidAndCame(likelihood, outcome);
  if (said === null) return null;
  const far = came !== null && (said - came) ** 2 > farPenalty;
  return (
    <g class={far ? 'series-2' : 'series-1'}>
      <line class="dumbbell-track" x1={px(at(0))} x2={px(at(1))} y1={y} y2={y} />
      {came !== null && <line class="dumbbell-miss" x1={px(at(said))} x2={px(at(came))} y1={y} y2={y} />}
      <circle class="dumbbell-dot" cx={px(at(said))} cy={y} r={4} />
    </g>
  );
}

/** What was said, as a dot, joined to what came true at the end of the track. The numbers stand beside it in words. */
export function ScoreDumbbell({ likelihood, outcome }: Props) {
  const { quantiles } = likelihood;
  if (quantiles?.length) {
    const at = outcomePosition(outcome);
    return <SpreadStrip quantiles={quantiles} domain={spreadDomain([quantiles], at)} outcome={at} />;
  }
  if (saidAndCame(likelihood, outcome).said === null) return null;
  return (
    <svg class="dumbbell" viewBox="0 0 96 14" aria-hidden="true">
      <DumbbellMarks x={x} y={7} likelihood={likelihood} outcome={outcome} />
    </svg>
  );
}
