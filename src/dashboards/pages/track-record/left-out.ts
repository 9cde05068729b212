import type { RecordList } from '../props/record-lists.js';

/** What the lists of what a record leaves out say of its forecasts: “only forecasts …”. */
export const leftOutWord: Readonly<Partial<Record<RecordList, string>>> = {
  unscored: 'ruled on but not scored',
  late: 'said too late to count',
  annulled: 'annulled',
  ambiguous: 'ruled ambiguous',
};
