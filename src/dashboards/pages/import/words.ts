import { formatCount } from '../../charts/format.js';
import type { ImportItem } from '../props/import.js';

/** How an import is, in a few words. */
export function importWord({ status, added, rejected }: ImportItem): string {
  if (status === 'waiting') return 'waits its turn';
  if (status === 'running') return 'is being applied';
  if (status === 'failed') return 'failed; nothing was saved';
  const refused = rejected > 0 ? `, ${formatCount(rejected)} refused` : '';
  return `${formatCount(added)} added${refused}`;
}
