import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import { type Calibration, calibrate } from './calibration.js';
import { type Excluded, nothingExcluded, readPartyCounts } from './party-counts.js';
import type { BoardOptions } from './read-board.js';
import { type RecordSummary, summarise } from './record-summary.js';
import { type ClusterSums, readScoreClusters } from './score-clusters.js';
import { readScoreSegments, type SegmentsRow } from './score-segments.js';

/** Everything counted about one author, or one attribution of a source. */
export interface FullTrackRecord extends RecordSummary {
  attribution: Attribution | null;
  calibration: Calibration;
  excluded: Excluded;
}

export type RecordOptions = Omit<BoardOptions, 'limit'>;

/** What pages show: every scored question, at the level of the screen. */
export const pageRecordOptions: RecordOptions = {
  rule: 'carried-forward',
  reference: 'best',
  matureOnly: false,
  tag: null,
  level: 0.9,
  asOf: null,
};

/** The track record of an author. */
export async function readAuthorRecord(
  tx: EntityManager,
  authorId: string,
  options: RecordOptions,
): Promise<FullTrackRecord> {
  return (await recordReader(tx, 'author', authorId, options))(null);
}

/** The track records of a source: what it said itself, and what it reported, never averaged. */
export async function readSourceRecords(
  tx: EntityManager,
  sourceId: string,
  options: RecordOptions,
): Promise<Record<Attribution, FullTrackRecord>> {
  const recordOf = await recordReader(tx, 'source', sourceId, options);
  return { own: recordOf('own'), reported: recordOf('reported') };
}

async function recordReader(tx: EntityManager, kind: PartyKind, id: string, options: RecordOptions) {
  const { rule, matureOnly, tag, asOf, reference, level } = options;
  const filter = { dimension: kind, subjectIds: [id], rule, matureOnly, tag, asOf };
  const sums = await readScoreClusters(tx, filter, reference);
  const segments = await readScoreSegments(tx, filter);
  const counts = await readPartyCounts(tx, kind, [id], tag);
  return (attribution: Attribution | null): FullTrackRecord => {
    const ofThis = (row: ClusterSums | SegmentsRow) => row.attribution === attribution;
    const counted = counts.find((row) => row.attribution === attribution);
    return {
      attribution,
      ...summarise(sums.filter(ofThis), level),
      calibration: calibrate(segments.filter(ofThis), level),
      excluded: toExcluded(counted ?? nothingExcluded),
    };
  };
}

function toExcluded({ open, overdue, unscored, late, annulled, ambiguous, unscorable }: Excluded): Excluded {
  return { open, overdue, unscored, late, annulled, ambiguous, unscorable };
}
