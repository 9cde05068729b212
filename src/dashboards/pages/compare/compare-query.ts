import type { CompareView } from '../props/compare.js';

/** What a comparison is of, as its address has it: what is usual is left out. */
export function compareQuery({
  kind,
  score,
  a,
  b,
  attribution,
  type,
  mature,
  rule,
  since,
  tag,
}: CompareView) {
  return {
    kind: kind === 'sources' ? kind : null,
    a,
    b,
    score: score === 'brier' ? null : score,
    attribution: kind === 'sources' && attribution === 'reported' ? attribution : null,
    type: type === 'binary' ? null : type,
    mature: mature === 'all' ? mature : null,
    rule: rule === 'carried-forward' ? null : rule,
    since,
    tag,
  };
}
