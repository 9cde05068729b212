import { formatCount, formatInterval, formatScore, formatSigned } from '../../charts/format.js';
import { IntervalRow, intervalScale } from '../../charts/IntervalAxis.js';
import { skyline } from '../../charts/skyline.js';
import { MethodLink } from '../parts/MethodLink.js';
import type { ComparedPair, ComparedSide } from '../props/compare.js';

interface SideProps {
  side: ComparedSide;
  series: 1 | 2;
  closer: number;
  /** On how many both scored the same. */
  level: number;
}

function SideFigure({ side, series, closer, level }: SideProps) {
  return (
    <div>
      <dt>
        <i class={`key-dot series-${series}${series === 2 ? ' key-diamond' : ''}`} aria-hidden="true" />{' '}
        {`${side.name.name}, on these`}
      </dt>
      <dd class="figure">{formatScore(side.mean)}</dd>
      <dd class="figure-note">{`closer on ${formatCount(closer)}${level > 0 ? `, level on ${formatCount(level)}` : ''}`}</dd>
    </div>
  );
}

/** The paired difference, both means on the shared questions, and what is left out. */
export function CompareStrip({ pair }: { pair: ComparedPair }) {
  const { a, b, difference, shared } = pair;
  const { difference: mean, low, high } = difference;
  const { aCloser, bCloser } = skyline(shared, Infinity);
  const level = shared.length - aCloser - bCloser;
  const estimate = { mean, low, high };
  return (
    <dl class="strip strip-4">
      <div>
        <dt>
          Paired difference
          <MethodLink to="paired" name="Paired difference" />
        </dt>
        <dd class="figure">{formatSigned(mean)}</dd>
        <dd class="figure-chart figure-interval">
          <IntervalRow scale={intervalScale([estimate], [0], 168)} estimate={estimate} mark={0} height={16} />
        </dd>
        <dd class="figure-note">
          {`${formatInterval(low, high, true) ?? 'no interval yet'}; below 0, ${a.name.name} is better`}
        </dd>
      </div>
      <SideFigure side={a} series={1} closer={aCloser} level={level} />
      <SideFigure side={b} series={2} closer={bCloser} level={level} />
      <div>
        <dt>Left out</dt>
        <dd class="figure">
          {formatCount(a.leftOut)}
          <small>{` and ${formatCount(b.leftOut)}`}</small>
        </dd>
        <dd class="figure-note">
          that only one of them forecast. Their averages are of different questions and are not compared
        </dd>
      </div>
    </dl>
  );
}
