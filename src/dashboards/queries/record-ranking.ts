import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import { type RankedRecord, rankRecords } from './rank-records.js';
import type { RecordOptions } from './record-options.js';
import { readRecordSums } from './record-sums.js';

/** Where a record stands on the board with the same filter; both are `null` where it has no rank there. */
export type Ranking = Pick<RankedRecord, 'shrunk' | 'rank'> | { shrunk: null; rank: null };

/** @returns the place of each attribution of a source, or of `null` of an author */
export async function readRanking(
  tx: EntityManager,
  kind: PartyKind,
  id: string,
  options: RecordOptions,
): Promise<(attribution: Attribution | null) => Ranking> {
  const field = await readRecordSums(tx, { ...options, dimension: kind, subjectIds: null });
  const ranked = rankRecords(field, options.reference).filter(({ subjectId }) => subjectId === id);
  return (attribution) => {
    const found = ranked.find((record) => record.attribution === attribution);
    return found ? { shrunk: found.shrunk, rank: found.rank } : { shrunk: null, rank: null };
  };
}
