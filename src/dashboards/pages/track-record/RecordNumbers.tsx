import { formatCount } from '../../charts/format.js';
import { withQuery } from '../parts/NextLink.js';
import type { Attribution, NameRef } from '../props/common.js';
import type { RecordView } from '../props/track-record.js';
import { listHref } from './view-query.js';

/** The view in which lists of many records count. */
const usualView: RecordView = { type: 'binary', mature: 'mature', tag: null, since: null };

interface Whose {
  kind: 'authors' | 'sources';
  name: NameRef;
}

const pathOf = ({ kind, name }: Whose): string => `/${kind}/${encodeURIComponent(name.slug)}`;

/** Where the scored questions of a record are listed. */
export const scoredHref = (whose: Whose, attribution: Attribution | null = null): string =>
  listHref(pathOf(whose), usualView, { attribution });

/** None of something; where there is little room it goes unsaid. */
const None = () => <span class="none">0</span>;

/** How many questions of a record are scored, leading to them. */
export function ScoredCount({
  attribution = null,
  n,
  ...whose
}: Whose & { attribution?: Attribution | null; n: number }) {
  return n === 0 ? <None /> : <a href={scoredHref(whose, attribution)}>{formatCount(n)}</a>;
}

/** How many questions of a record wait for their day, or for a ruling, leading to them. */
export function WaitingCount({ list, n, ...whose }: Whose & { list: 'open' | 'overdue'; n: number }) {
  if (n === 0) return <None />;
  return (
    <a
      class={list === 'overdue' ? 'warm' : undefined}
      href={`${withQuery(pathOf(whose), { list })}#forecasts`}
    >
      {formatCount(n)}
    </a>
  );
}
