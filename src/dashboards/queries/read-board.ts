import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import type { BoardRow, NotEnoughRow } from '../pages/props/boards.js';
import { type BoardGaps, readBoardGaps } from './board-gaps.js';
import { groupBy } from '../../platform/group-by.js';
import { type Excluded, type PartyCounts, readPartyCounts } from './party-counts.js';
import { type RankedRecord, rankRecords, whyNotRanked } from './rank-records.js';
import type { RecordOptions } from './record-options.js';
import { type RecordSummary, summarise, type SummaryOptions } from './record-summary.js';
import { readTypeMeans, type TypeMean } from './type-means.js';
import { type Metric, readRecordSums, recordKey, type ScoredRecord } from './record-sums.js';

/** What a board counts, and how. */
export interface BoardOptions extends RecordOptions {
  /** How many ranked rows, and how many without a rank. */
  limit: number;
  /** By what it ranks; by gain over the reference unless it says otherwise. */
  metric?: Metric;
}

/** Whose row it is, with every number of theirs. */
export interface BoardRecord {
  id: string;
  slug: string;
  name: string;
  attribution: Attribution | null;
  summary: RecordSummary;
  /** The mean of every type of question, side by side. */
  types: TypeMean[];
  excluded: Excluded;
}

export interface Board extends BoardGaps {
  rows: (BoardRow & BoardRecord)[];
  notEnough: (NotEnoughRow & BoardRecord)[];
}

/** Authors, or sources with one row per attribution, ranked by shrunk mean gain; the rest by name, with the reason. */
export async function readBoard(tx: EntityManager, kind: PartyKind, options: BoardOptions): Promise<Board> {
  const { limit } = options;
  const filter = { ...options, dimension: kind, subjectIds: null };
  const records = await readRecordSums(tx, filter, options.metric);
  const counts = await readPartyCounts(tx, kind, null, options);
  const ranked = rankRecords(records, options.reference).slice(0, limit);
  const typesByKey = groupBy(await readTypeMeans(tx, filter), (mean) =>
    recordKey(mean.subjectId, mean.attribution),
  );
  const typesOf = ({ id, attribution }: PartyCounts) => typesByKey.get(recordKey(id, attribution)) ?? [];
  const countsByKey = new Map(counts.map((count) => [recordKey(count.id, count.attribution), count]));
  const recordsByKey = new Map(
    records.map((record) => [recordKey(record.subjectId, record.attribution), record]),
  );
  return {
    ...(await readBoardGaps(tx, filter)),
    rows: ranked.flatMap((record) => {
      const counted = countsByKey.get(recordKey(record.subjectId, record.attribution));
      return counted ? [{ ...toRow(counted, record, options), types: typesOf(counted) }] : [];
    }),
    notEnough: counts
      .filter(({ attribution }) => options.attribution === null || attribution === options.attribution)
      .flatMap((counted) =>
        notEnough(counted, recordsByKey.get(recordKey(counted.id, counted.attribution)), options).map(
          (row) => ({
            ...row,
            types: typesOf(counted),
          }),
        ),
      )
      .slice(0, limit),
  };
}

function toRow(
  counted: PartyCounts,
  { ranking, shrunk, rank }: RankedRecord,
  options: SummaryOptions,
): Omit<Board['rows'][number], 'types'> {
  const summary = summarise(ranking, options);
  const { n, clusters, brier, brierBand, referenceShares, coverage, leadTimeDays } = summary;
  return {
    ...named(counted),
    rank,
    gain: summary.gain!,
    shrunk,
    brier,
    brierBand,
    referenceShares,
    n,
    clusters,
    coverage,
    leadTimeDays,
    summary,
  };
}

function notEnough(
  counted: PartyCounts,
  record: ScoredRecord | undefined,
  options: SummaryOptions,
): Omit<Board['notEnough'][number], 'types'>[] {
  const why = whyNotRanked(record);
  if (why === null) return [];
  const summary = summarise(record?.all ?? null, options);
  const { n, clusters, brier } = summary;
  const { overdue, open } = counted;
  return [{ ...named(counted), n, clusters, brier: brier?.mean ?? null, why, overdue, open, summary }];
}

function named({ id, slug, name, description, attribution, ...excluded }: PartyCounts) {
  return { id, slug, name, description, attribution, excluded };
}
