import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { requestCopy } from '../copies/request-copy.js';
import { findOrMakeParty } from '../parties/find-or-make-party.js';
import type { AddForecast, RecordStatement } from './forecast.schemas.js';
import { defaultAttribution, defaultWording } from './forecast-rules.js';
import { Statement } from './statement.entity.js';

export type Provenance = Omit<AddForecast, 'probability' | 'phrase' | 'scale' | 'stance'> &
  Partial<Pick<RecordStatement, 'unscorable' | 'reviewOn' | 'eventId'>>;

/** Where a quote stands in a captured text. */
export type QuoteAnchor = Pick<Statement, 'captureId' | 'quoteStart' | 'quotePrefix' | 'quoteSuffix'>;

const NOWHERE: QuoteAnchor = { captureId: null, quoteStart: null, quotePrefix: null, quoteSuffix: null };

/** Inserts a statement, finding or making its author and source by name. */
export async function recordStatement(
  tx: EntityManager,
  said: Provenance,
  actor: string,
  anchor = NOWHERE,
): Promise<Omit<Statement, 'recordedAt'>> {
  const author = await findOrMakeParty(tx, 'author', said.author, actor);
  const source = said.source === undefined ? null : await findOrMakeParty(tx, 'source', said.source, actor);
  const attribution = said.attribution ?? defaultAttribution(said.author, said.source);
  const statement = {
    id: uuidv7(),
    authorId: author.id,
    sourceId: source?.id ?? null,
    publication: said.publication ?? null,
    attribution,
    wording: said.wording ?? defaultWording(attribution),
    quote: said.quote ?? null,
    ...anchor,
    language: said.language ?? null,
    url: said.url ?? null,
    pageTitle: said.pageTitle ?? null,
    saidAt: said.saidAt,
    eventId: said.eventId ?? null,
    unscorable: said.unscorable ?? null,
    reviewOn: said.reviewOn ?? null,
    collectionId: null,
  };
  await tx.insert(Statement, statement);
  if (statement.url) await requestCopy(tx, statement.url);
  return statement;
}
