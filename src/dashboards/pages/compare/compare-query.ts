import type { CompareView } from '../props/compare.js';

/** What a comparison is of, as its address has it: what is usual is left out. */
export function compareQuery({
  kind,
  a,
  b,
  attribution,
  type,
  mature,
  rule,
  since,
  tag,
}: CompareView): Record<string, string | null> {
  return {
    kind: kind === 'sources' ? kind : null,
    a,
    b,
    attribution: kind === 'sources' && attribution === 'reported' ? attribution : null,
    type: type === 'binary' ? null : type,
    mature: mature === 'all' ? mature : null,
    rule: rule === 'carried-forward' ? null : rule,
    since,
    tag,
  };
}
