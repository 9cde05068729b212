import type { EntityManager } from 'typeorm';
import type { PartyDetailView } from '../../parties/party.schemas.js';
import { findParty } from '../../parties/read-party.js';
import type { AuthorProps, Party, SourceProps } from '../pages/props/track-record.js';
import { readRecordForecasts, type RecordListRequest } from './record-forecasts.js';
import { readRecordParts } from './record-parts.js';
import { pageRecordOptions } from './record-options.js';
import { readAuthorRecord, readSourceRecords } from './track-record.js';

/**
 * What the page of an author shows, beside its frame.
 * @throws DomainError when there is no such author, or on a cursor of another list
 */
export async function readAuthorPage(
  tx: EntityManager,
  slugOrId: string,
  request: RecordListRequest,
): Promise<Omit<AuthorProps, 'frame'>> {
  const author = await findParty(tx, 'author', slugOrId);
  const options = { ...pageRecordOptions, matureOnly: request.mature === 'mature' };
  return {
    author: toParty(author),
    record: await readAuthorRecord(tx, author.id, options),
    bySource: await readRecordParts(tx, 'author', author.id, options),
    forecasts: await readRecordForecasts(tx, 'author', author.id, { ...request, attribution: null }),
  };
}

/**
 * What the page of a source shows, beside its frame.
 * @throws DomainError when there is no such source, or on a cursor of another list
 */
export async function readSourcePage(
  tx: EntityManager,
  slugOrId: string,
  request: RecordListRequest,
): Promise<Omit<SourceProps, 'frame'>> {
  const source = await findParty(tx, 'source', slugOrId);
  const options = { ...pageRecordOptions, matureOnly: request.mature === 'mature' };
  return {
    source: toParty(source),
    ...(await readSourceRecords(tx, source.id, options)),
    byAuthor: await readRecordParts(tx, 'source', source.id, options),
    forecasts: await readRecordForecasts(tx, 'source', source.id, request),
  };
}

function toParty({ slug, name, description, aliases, firstSaidAt }: PartyDetailView): Party {
  return {
    slug,
    name,
    description,
    aliases,
    firstSaidAt: firstSaidAt === null ? null : new Date(firstSaidAt),
  };
}
