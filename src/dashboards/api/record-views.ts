import type { EntityManager } from 'typeorm';
import type { PartyKind } from '../../parties/party.js';
import { findParty } from '../../parties/read-party.js';
import { type BoardRecord, readBoard } from '../queries/read-board.js';
import { readRecordBreakdown } from '../queries/record-breakdown.js';
import { readRanking } from '../queries/record-ranking.js';
import type { RecordSummary } from '../queries/record-summary.js';
import {
  everybody,
  type FullTrackRecord,
  readAuthorRecord,
  readEverybodysRecord,
  readSourceRecords,
} from '../queries/track-record.js';
import type { TypeMean } from '../queries/type-means.js';
import type {
  AuthorTrackRecordView,
  BoardQuery,
  BoardView,
  RecordView,
  SiteTrackRecordView,
  SourceTrackRecordView,
  TrackRecordQuery,
} from '../schemas/record-reads.schemas.js';
import { toBreakdownView } from './breakdown-view.js';
import { provenanceOf, toOptions } from './record-query.js';

/** A board with what its numbers are of. */
export async function readBoardView(
  tx: EntityManager,
  kind: PartyKind,
  query: BoardQuery,
): Promise<BoardView> {
  const board = await readBoard(tx, kind, { ...toOptions(query), limit: query.limit });
  return {
    ...(await provenanceOf(tx, query)),
    heldBack: board.heldBack,
    awaiting: board.awaiting,
    items: board.rows.map((row) => ({ ...toBoardRow(row), shrunk: row.shrunk, rank: row.rank })),
    notEnough: board.notEnough.map((row) => ({ ...toBoardRow(row), shrunk: null, rank: null, why: row.why })),
    nextCursor: null,
  };
}

/** @throws DomainError when there is no such author */
export async function readAuthorTrackRecord(
  tx: EntityManager,
  idOrSlug: string,
  query: TrackRecordQuery,
): Promise<AuthorTrackRecordView> {
  const { id, slug, name } = await findParty(tx, 'author', idOrSlug);
  const toView = await recordViewer(tx, 'author', id, query);
  const record = toView(await readAuthorRecord(tx, id, toOptions(query)));
  return { id, slug, name, ...(await provenanceOf(tx, query)), ...record };
}

/** @throws DomainError when there is no such source */
export async function readSourceTrackRecord(
  tx: EntityManager,
  idOrSlug: string,
  query: TrackRecordQuery,
): Promise<SourceTrackRecordView> {
  const { id, slug, name } = await findParty(tx, 'source', idOrSlug);
  const { own, reported } = await readSourceRecords(tx, id, toOptions(query));
  const toView = await recordViewer(tx, 'source', id, query);
  const records = { own: toView(own), reported: toView(reported) };
  return { id, slug, name, ...(await provenanceOf(tx, query)), ...records };
}

/** Everybody's forecasts as one record, which nothing ranks. */
export async function readSiteTrackRecord(
  tx: EntityManager,
  query: TrackRecordQuery,
): Promise<SiteTrackRecordView> {
  const options = toOptions(query);
  const record = await readEverybodysRecord(tx, options);
  const breakdownOf = await readRecordBreakdown(tx, everybody(options), options);
  return {
    ...(await provenanceOf(tx, query)),
    ...toRecordView(record),
    shrunk: null,
    rank: null,
    ...toBreakdownView(breakdownOf(null)),
  };
}

function toBoardRow({ id, slug, name, attribution, summary, types, excluded }: BoardRecord) {
  return { id, slug, name, attribution, ...toNumbers(summary, types), excluded };
}

function toNumbers(summary: RecordSummary, types: readonly TypeMean[]) {
  const { n, clusters, brier, brierBand, gain, skill, coverage, leadTimeDays } = summary;
  const { referenceBrier, referenceShares, baseRate } = summary;
  const byType = Object.fromEntries(
    types.map(({ type, ...mean }) => [type, { n: mean.n, brier: mean.brier }]),
  );
  return {
    n,
    clusters,
    brier,
    brierBand,
    gain,
    skill,
    referenceBrier,
    referenceShares,
    baseRate,
    coverage,
    leadTimeDays,
    byType,
  };
}

async function recordViewer(tx: EntityManager, kind: PartyKind, id: string, query: TrackRecordQuery) {
  const options = toOptions(query);
  const rankingOf = await readRanking(tx, kind, id, options);
  const filter = { ...options, dimension: kind, subjectIds: [id] };
  const breakdownOf = await readRecordBreakdown(tx, filter, options);
  return (record: FullTrackRecord): RecordView => ({
    ...toRecordView(record),
    ...rankingOf(record.attribution),
    ...toBreakdownView(breakdownOf(record.attribution)),
  });
}

function toRecordView(record: FullTrackRecord) {
  const { attribution, brier, scores, calibration, intervals, heldBack, excluded, types } = record;
  return {
    attribution,
    ...toNumbers(record, types),
    heldBack,
    excluded,
    scores: { ...scores, brierSum: brier && 2 * brier.mean },
    intervals: intervals.map(({ unit, n, wis, coverage50, coverage90 }) => ({
      unit,
      n,
      wis,
      coverage50,
      coverage90,
    })),
    calibration,
  };
}
