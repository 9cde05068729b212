import type { EntityManager } from 'typeorm';
import type { PartyKind } from '../../parties/party.js';
import { findParty } from '../../parties/read-party.js';
import { RULE_VERSION } from '../../scores/rule-version.js';
import { type BoardRecord, readBoard } from '../queries/read-board.js';
import { readNow } from '../queries/read-now.js';
import type { RecordSummary } from '../queries/record-summary.js';
import {
  type FullTrackRecord,
  readAuthorRecord,
  readSourceRecords,
  type RecordOptions,
} from '../queries/track-record.js';
import type {
  AuthorTrackRecordView,
  BoardQuery,
  BoardView,
  RecordView,
  SourceTrackRecordView,
  TrackRecordQuery,
} from '../schemas/record-reads.schemas.js';

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
  const record = toRecordView(await readAuthorRecord(tx, id, toOptions(query)));
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
  const records = { own: toRecordView(own), reported: toRecordView(reported) };
  return { id, slug, name, ...(await provenanceOf(tx, query)), ...records };
}

function toOptions({ rule, reference, mature, tag, level, asOf }: TrackRecordQuery): RecordOptions {
  return { rule, reference, matureOnly: mature === 'on', tag: tag ?? null, level, asOf: asOf ?? null };
}

async function provenanceOf(tx: EntityManager, query: TrackRecordQuery) {
  const { rule, reference, level, mature, tag, type, asOf } = query;
  return {
    rule,
    ruleVersion: RULE_VERSION,
    asOf: (asOf ?? (await readNow(tx))).toISOString(),
    reference,
    level,
    filters: { mature, tag: tag ?? null, type },
  };
}

function toBoardRow({ id, slug, name, attribution, summary, excluded }: BoardRecord) {
  return { id, slug, name, attribution, ...toNumbers(summary), excluded };
}

function toNumbers(summary: RecordSummary) {
  const { n, clusters, brier, gain, skill, referenceBrier, baseRate, coverage, leadTimeDays } = summary;
  const byType = { binary: { n, brier: brier?.mean ?? null } };
  return { n, clusters, brier, gain, skill, referenceBrier, baseRate, coverage, leadTimeDays, byType };
}

function toRecordView(record: FullTrackRecord): RecordView {
  const { attribution, scores, calibration, excluded } = record;
  return {
    attribution,
    ...toNumbers(record),
    excluded,
    scores,
    calibration: { ...calibration, precision: 'exact' },
  };
}
