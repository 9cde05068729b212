import type { TrackRecord } from '../props/track-record.js';

/** One record of a page: the whole of an author, or one attribution of a source. */
export interface Side {
  /** `own` or `reported`; null of an author. */
  name: 'own' | 'reported' | null;
  record: TrackRecord;
  series: 1 | 2;
}

export const sideOf = (record: TrackRecord): Side[] => [{ name: null, record, series: 1 }];

export const sidesOf = (own: TrackRecord, reported: TrackRecord): Side[] => [
  { name: 'own', record: own, series: 1 },
  { name: 'reported', record: reported, series: 2 },
];
