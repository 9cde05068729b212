import { formatScore, plural } from '../../charts/format.js';
import type { ComparedPair, CompareView } from '../props/compare.js';
import { minJudged } from '../track-record/judging.js';

/** Who was closer more often and still scored worse: the misses cost more. */
function moreOften({ a, b, difference, closerOn }: ComparedPair): string {
  const worse = difference.difference <= 0 ? b : a;
  const isMoreOften = worse === b ? closerOn.b > closerOn.a : closerOn.a > closerOn.b;
  return isMoreOften ? ` ${worse.name.name} was closer more often, but missed by more.` : '';
}

/** How two compare on what they share, in a sentence or two. */
export function CompareFinding({ view, pair }: { view: CompareView; pair: ComparedPair }) {
  const { a, b, clusters, difference } = pair;
  const { n, difference: mean, low, high } = difference;
  const shared = <strong>{`${plural(n, 'shared question')}.`}</strong>;
  if (clusters < minJudged || low === null || high === null) {
    return <p class="finding">{shared} Too few to judge.</p>;
  }
  const [better, sign] = mean <= 0 ? [a, -1] : [b, 1];
  const ends = [low * sign, high * sign].toSorted((one, two) => one - two);
  const apart = low > 0 || high < 0;
  return (
    <p class="finding">
      {shared}
      {` The ${view.score === 'log' ? 'log penalty' : 'Brier score'} of ${better.name.name} is lower by `}
      <strong>{formatScore(Math.abs(mean))}</strong>
      {`, and the interval, ${formatScore(ends[0]!)} to ${formatScore(ends[1]!)}, `}
      {apart ? 'leaves out zero.' : 'holds zero: the record cannot tell them apart.'}
      {moreOften(pair)}
    </p>
  );
}
