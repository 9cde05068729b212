import { formatCount, formatInterval, formatScore, formatSigned, plural } from '../../charts/format.js';
import { IntervalRow, intervalScale } from '../../charts/IntervalAxis.js';
import { MethodLink } from '../parts/MethodLink.js';
import { withQuery } from '../parts/NextLink.js';
import type { ComparedPair, ComparedSide, CompareView } from '../props/compare.js';
import { compareQuery } from './compare-query.js';

interface SideProps {
  side: ComparedSide;
  series: 1 | 2;
  closer: number;
  /** Where these are listed. */
  href: string;
  /** On how many both scored the same. */
  level: number;
}

function SideFigure({ side, series, closer, href, level }: SideProps) {
  return (
    <div>
      <dt>
        <i class={`key-dot series-${series}${series === 2 ? ' key-diamond' : ''}`} aria-hidden="true" />{' '}
        {`${side.name.name}, on the shared`}
      </dt>
      <dd class="figure">{formatScore(side.mean)}</dd>
      <dd class="figure-note">
        closer on <a href={href}>{plural(closer, 'question')}</a>
        {level > 0 && `, level on ${formatCount(level)}`}
      </dd>
    </div>
  );
}

/** The paired difference, both means on the shared questions, and what is left out. */
export function CompareStrip({ view, pair }: { view: CompareView; pair: ComparedPair }) {
  const { a, b, difference, shared, closerOn } = pair;
  const { difference: mean, low, high } = difference;
  const level = shared.length - closerOn.a - closerOn.b;
  const listHref = (closer: 'a' | 'b') => `${withQuery('/compare', { ...compareQuery(view), closer })}#apart`;
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
      <SideFigure side={a} series={1} closer={closerOn.a} href={listHref('a')} level={level} />
      <SideFigure side={b} series={2} closer={closerOn.b} href={listHref('b')} level={level} />
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
