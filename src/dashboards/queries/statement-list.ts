import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { STATEMENT_SQL, type StatementRow } from '../../forecasts/read-forecast.js';
import { findPartyId } from '../../parties/read-party.js';
import { decodeCursor, instantKeySql, type Page, toPage } from './cursor.js';
import type { PageRequest } from './question-list.js';

/** `null` filters nothing. */
export interface StatementFilter {
  /** A slug, an id, a name or an alias. */
  author: string | null;
  source: string | null;
  attribution?: Attribution | null;
  /** Those that give no forecast, or those that give one. */
  unscorable: boolean | null;
}

const LIST = 'statements';

/**
 * A page of statements, the last said first.
 * @throws DomainError on a cursor of another list
 */
export async function listStatements(
  tx: EntityManager,
  { author, source, attribution = null, unscorable }: StatementFilter,
  { cursor, limit }: PageRequest,
): Promise<Page<StatementRow>> {
  const after = decodeCursor(cursor, LIST, 'instant');
  const authorId = author === null ? null : await findPartyId(tx, 'author', author);
  const sourceId = source === null ? null : await findPartyId(tx, 'source', source);
  const isOfNobody = (author !== null && authorId === null) || (source !== null && sourceId === null);
  if (isOfNobody) return { items: [], nextCursor: null };
  const rows = await tx.query<(StatementRow & { sortKey: string })[]>(
    `SELECT listed.*, ${instantKeySql('listed."saidAt"')} AS "sortKey" FROM (
       ${STATEMENT_SQL}
       WHERE ($1::uuid IS NULL OR s.author_id = $1) AND ($2::uuid IS NULL OR s.source_id = $2)
         AND ($3::boolean IS NULL OR (s.unscorable IS NOT NULL) = $3)
         AND ($7::text IS NULL OR s.attribution = $7) AND ($4::timestamptz IS NULL OR (s.said_at, s.id) < ($4, $5::uuid))
       ORDER BY s.said_at DESC, s.id DESC LIMIT $6
     ) listed ORDER BY listed."saidAt" DESC, listed.id DESC`,
    [authorId, sourceId, unscorable, after?.key ?? null, after?.id ?? null, limit + 1, attribution],
  );
  return toPage(rows, limit, LIST, ({ id }) => id);
}
