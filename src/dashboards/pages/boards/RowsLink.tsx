import { formatCount } from '../../charts/format.js';
import type { BoardFilters, BoardsProps } from '../props/boards.js';
import type { Attribution, NameRef } from '../props/common.js';
import { listHref } from '../track-record/view-query.js';

interface Props {
  kind: BoardsProps['kind'];
  name: NameRef & { attribution: Attribution | null };
  filters: BoardFilters;
  n: number;
}

/** A page of a record has no list of these. */
const isListed = ({ metric, rule, likelihood, hindsight }: BoardFilters): boolean =>
  metric === 'gain' && rule === 'carried-forward' && likelihood === null && hindsight === null;

/** How many scored questions, leading to them. */
export function RowsLink({ kind, name: { slug, attribution }, filters, n }: Props) {
  if (n === 0 || !isListed(filters)) return <>{formatCount(n)}</>;
  return (
    <a href={listHref(`/${kind}/${encodeURIComponent(slug)}`, filters, { attribution })}>{formatCount(n)}</a>
  );
}
