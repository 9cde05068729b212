import type { RecordList } from '../props/record-lists.js';

/** What the lists that no tab leads to say of their forecasts: “only forecasts …”. */
export const leftOutWord: Readonly<Partial<Record<RecordList, string>>> = {
  spread: 'scored by their quantiles',
  tracked: 'in words without a number',
  unscored: 'ruled on but not scored',
  late: 'said too late to count',
  annulled: 'annulled',
  ambiguous: 'ruled ambiguous',
};
