import { formatPercent, plural } from '../../charts/format.js';
import { minJudged } from './judging.js';
import type { Side } from './sides.js';

/** What the unit with most forecasts by quantiles says, in a sentence. */
export function IntervalFinding({ sides }: { sides: readonly Side[] }) {
  const lines = sides.flatMap(({ record }) => record.intervals);
  if (lines.length === 0) return null;
  const most = lines.reduce((a, b) => (b.n > a.n ? b : a));
  const { n, unit, coverage50, coverage90 } = most;
  const asked = `${plural(n, 'question')}${unit ? ` in ${unit}` : ''}`;
  if (n < minJudged) {
    return (
      <p class="finding">
        {`${asked}: `}
        <strong>too few to judge.</strong>
      </p>
    );
  }
  const [level, coverage] = coverage90 === null ? ['50%', coverage50] : ['90%', coverage90];
  if (coverage === null) return <p class="finding">{`${asked}, given without a 50% or 90% interval.`}</p>;
  return (
    <p class="finding">
      {`On ${asked} the ${level} intervals held `}
      <strong>{formatPercent(coverage)}</strong> of what came out.
    </p>
  );
}
