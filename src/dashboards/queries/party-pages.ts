import type { EntityManager } from 'typeorm';
import type { PartyDetailView } from '../../parties/party.schemas.js';
import type { PartyKind } from '../../parties/party.js';
import { findParty } from '../../parties/read-party.js';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { Word } from '../pages/props/record-details.js';
import type { AuthorProps, Party, RecordView, SourceProps } from '../pages/props/track-record.js';
import { readTypeLines, readWords, typeToShow, withDetails } from './record-details.js';
import { readRecordForecasts, type RecordListRequest } from './record-forecasts.js';
import { readRecordParts } from './record-parts.js';
import { pageRecordOptions } from './record-options.js';
import { readTagMeans } from './record-tags.js';
import type { ScoreFilter } from './score-filter.js';
import { readSourceScale } from './source-scale.js';
import { readAuthorRecord, readSourceRecords } from './track-record.js';
import { readUnscorable } from './unscorable-statements.js';

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
  const { types, topics, view, options, filter } = await readView(tx, 'author', author.id, request);
  const detailed = await withDetails(tx, filter, options);
  const record = detailed(await readAuthorRecord(tx, author.id, options));
  const { words, shareOf } = await readWords(tx, 'author', author.id, options);
  return {
    author: toParty(author),
    view,
    types,
    topics,
    record,
    words,
    mostlyWords: shareOf(record.n),
    bySource: await readRecordParts(tx, 'author', author.id, options),
    forecasts: await readRecordForecasts(tx, 'author', author.id, request),
    statements: await readUnscorable(tx, 'author', author, request),
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
  const { types, topics, view, options, filter } = await readView(tx, 'source', source.id, request);
  const detailed = await withDetails(tx, filter, options);
  const { own, reported } = await readSourceRecords(tx, source.id, options);
  const { words, shareOf } = await readWords(tx, 'source', source.id, options);
  const { side } = request;
  const listed = { ...request, attribution: request.attribution ?? side };
  const ofSide = ({ attribution }: { attribution: Attribution | null }) =>
    side === null || attribution === side;
  const parts = await readRecordParts(tx, 'source', source.id, options);
  return {
    source: toParty(source),
    view: { ...view, side },
    types: types.filter(ofSide),
    topics,
    own: detailed(own),
    reported: detailed(reported),
    words: words.flatMap((word) => wordOf(word, side)),
    mostlyWords: shareOf(own.n + reported.n),
    byAuthor: parts.filter(ofSide),
    scale: await readSourceScale(tx, source),
    forecasts: await readRecordForecasts(tx, 'source', source.id, listed),
    statements: await readUnscorable(tx, 'source', source, listed),
  };
}

/** A word as one side said it; nothing where that side never did. */
function wordOf(word: Word, side: Attribution | null): Word[] {
  if (side === null) return [word];
  const narrowed = { ...word, own: null, reported: null, [side]: word[side] };
  return word[side] === null ? [] : [narrowed];
}

/** Which part of the record is asked for, with the means of every type. */
async function readView(tx: EntityManager, kind: PartyKind, id: string, request: RecordListRequest) {
  const { mature, tag, since, disputed = null } = request;
  const knownFrom = since === null ? null : new Date(since);
  const undisputedOnly = disputed === 'left-out';
  const all = { ...pageRecordOptions, matureOnly: mature === 'mature', tag, knownFrom, undisputedOnly };
  const types = await readTypeLines(tx, { ...all, dimension: kind, subjectIds: [id] });
  const type = typeToShow(request.type, types);
  const options = { ...all, type };
  const subject = { dimension: kind, subjectIds: [id] };
  const topics = await readTopics(tx, { ...all, ...subject, type, tag: null, knownFrom: null });
  const view: RecordView = { type, mature, tag, since, disputed };
  return { types, topics, view, options, filter: { ...options, ...subject } };
}

/** Beyond so many topics nobody finds theirs in a list. */
const MOST_TOPICS = 40;

/** The most used tags of a record, by name. */
async function readTopics(tx: EntityManager, filter: ScoreFilter): Promise<string[]> {
  const means = await readTagMeans(tx, filter, pageRecordOptions.reference);
  const byUse = means.toSorted((a, b) => b.n - a.n).map(({ tag }) => tag);
  return [...new Set(byUse)].slice(0, MOST_TOPICS).toSorted();
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
