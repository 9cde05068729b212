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
import type { ScoreFilter } from './score-filter.js';
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

/** Everybody's scores as one record: who spoke on a question counts once, and all of them on it share its luck. */
export async function readEverybodysRecord(
  tx: EntityManager,
  options: RecordOptions,
): Promise<FullTrackRecord> {
  const recordOf = await readRecords(tx, everybody(options), options);
  const counts = await readPartyCounts(tx, 'author', null, options);
  return recordOf(null, sumOf(counts));
}

/** Which scores everybody's record counts. */
export function everybody(options: RecordOptions) {
  return { ...options, dimension: 'author' as const, subjectIds: null, attribution: null, pooled: true };
}

async function recordReader(tx: EntityManager, kind: PartyKind, id: string, options: RecordOptions) {
  const filter = { ...options, dimension: kind, subjectIds: [id] };
  const recordOf = await readRecords(tx, filter, options);
  const counts = await readPartyCounts(tx, kind, [id], options);
  return (attribution: Attribution | null) =>
    recordOf(attribution, counts.find((count) => count.attribution === attribution) ?? nothingExcluded);
}

async function readRecords(tx: EntityManager, filter: ScoreFilter, options: RecordOptions) {
  const records = await readRecordSums(tx, filter);
  const calibrationOf = await readCalibrations(tx, filter, options.level);
  const intervals = await readIntervalScores(tx, filter);
  const types = await readTypeMeans(tx, filter);
  const heldBack = await readHeldBack(tx, filter);
  return (attribution: Attribution | null, excluded: Excluded): FullTrackRecord => {
    const ofThis = (row: { attribution: Attribution | null }) => row.attribution === attribution;
    return {
      attribution,
      ...summarise(records.find(ofThis)?.all ?? null, options),
      calibration: calibrationOf(attribution),
      intervals: intervals.filter(ofThis),
      types: types.filter(ofThis),
      heldBack: heldBack.find(ofThis)?.n ?? 0,
      excluded: toExcluded(excluded),
    };
  };
}

function sumOf(counts: readonly Excluded[]): Excluded {
  const total = (name: keyof Excluded) => counts.reduce((sum, count) => sum + count[name], 0);
  return {
    open: total('open'),
    overdue: total('overdue'),
    unscored: total('unscored'),
    late: total('late'),
    annulled: total('annulled'),
    ambiguous: total('ambiguous'),
    unscorable: total('unscorable'),
  };
}

function toExcluded({ open, overdue, unscored, late, annulled, ambiguous, unscorable }: Excluded): Excluded {
  return { open, overdue, unscored, late, annulled, ambiguous, unscorable };
}
