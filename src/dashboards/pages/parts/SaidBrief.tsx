import { spreadParts } from '../../charts/spread.js';
import type { Likelihood } from '../props/common.js';
import { likelihoodWord } from './words.js';

/** What was said, short enough for a list: quantiles as their median with the widest interval below. */
export function SaidBrief({ likelihood }: { likelihood: Likelihood }) {
  const { quantiles, unit } = likelihood;
  if (!quantiles?.length) return <>{likelihoodWord(likelihood)}</>;
  const { middle, range } = spreadParts(quantiles, unit ?? null);
  return (
    <>
      {middle}
      {range && <small class="below">{range}</small>}
    </>
  );
}
