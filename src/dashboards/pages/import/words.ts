import type { Counted } from '../../../imports/import.schemas.js';
import { formatCount } from '../../charts/format.js';
import type { ImportItem } from '../props/import.js';

/** How an import is, in a few words. */
export function importWord({ status, added, rejected }: ImportItem): string {
  if (status === 'staged') return 'waits its turn';
  if (status === 'applying') return 'is being applied';
  if (status === 'cancelling') return 'is being cancelled';
  if (status === 'cancelled') return 'cancelled; nothing was saved';
  if (status === 'failed') return 'failed; nothing was saved';
  const refused = rejected > 0 ? `, ${formatCount(rejected)} refused` : '';
  return `${formatCount(added)} added${refused}`;
}

/** What of a file is not kept, such as "12 comments"; what there is one of is told in the plural all the same. */
export function leftOutWords({ what, count }: Counted): string {
  return `${formatCount(count)} × ${what}`;
}
