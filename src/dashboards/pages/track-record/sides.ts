import type { RecordView, TrackRecord } from '../props/track-record.js';

/** One record of a page: the whole of an author, or one attribution of a source. */
export interface Side {
  /** `own` or `reported`; null of an author. */
  name: 'own' | 'reported' | null;
  record: TrackRecord;
  series: 1 | 2;
}

export const sideOf = (record: TrackRecord): Side[] => [{ name: null, record, series: 1 }];

interface Sides {
  own: TrackRecord;
  reported: TrackRecord;
  view: RecordView;
}

/** Both records of a source, or the one that is asked for. */
export function sidesOf({ own, reported, view: { side = null } }: Sides): Side[] {
  const sides: Side[] = [
    { name: 'own', record: own, series: 1 },
    { name: 'reported', record: reported, series: 2 },
  ];
  return sides.filter(({ name }) => side === null || name === side);
}
