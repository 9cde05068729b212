import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import { readHeldBack } from './held-back.js';
import { type Excluded, nothingExcluded, readPartyCounts } from './party-counts.js';
import { type IntervalScores, readIntervalScores } from './interval-scores.js';
import type { RecordOptions } from './record-options.js';
import { readCalibrations, type RecordCalibration } from './read-calibration.js';
import { type RecordSummary, summarise } from './record-summary.js';
import { readRecordSums } from './record-sums.js';
import { readTypeMeans, type TypeMean } from './type-means.js';

/** Everything counted about one author, or one attribution of a source. */
export interface FullTrackRecord extends RecordSummary {
  attribution: Attribution | null;
  calibration: RecordCalibration;
  /** Of numeric and date questions, by unit. */
  intervals: IntervalScores[];
  /** The mean Brier score of each type of question, side by side and never averaged. */
  types: TypeMean[];
  /** Scored questions that are left out because their deadline is still to come. */
  heldBack: number;
  excluded: Excluded;
}

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
  const filter = { ...options, dimension: kind, subjectIds: [id] };
  const records = await readRecordSums(tx, filter);
  const calibrationOf = await readCalibrations(tx, filter, options.level);
  const intervals = await readIntervalScores(tx, filter);
  const types = await readTypeMeans(tx, filter);
  const heldBack = await readHeldBack(tx, filter);
  const counts = await readPartyCounts(tx, kind, [id], options.tag);
  return (attribution: Attribution | null): FullTrackRecord => {
    const ofThis = (row: { attribution: Attribution | null }) => row.attribution === attribution;
    return {
      attribution,
      ...summarise(records.find(ofThis)?.all ?? null, options),
      calibration: calibrationOf(attribution),
      intervals: intervals.filter(ofThis),
      types: types.filter(ofThis),
      heldBack: heldBack.find(ofThis)?.n ?? 0,
      excluded: toExcluded(counts.find(ofThis) ?? nothingExcluded),
    };
  };
}

function toExcluded({ open, overdue, unscored, late, annulled, ambiguous, unscorable }: Excluded): Excluded {
  return { open, overdue, unscored, late, annulled, ambiguous, unscorable };
}
