import type { EntityManager } from 'typeorm';
import { notFound } from '../platform/domain-error.js';
import type { PartyKind } from './party.js';
import type { PartyDetailView } from './party.schemas.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The id of the author or source with this id or slug; of its survivor, if it was merged.
 * @throws DomainError when there is none
 */
export async function partyIdOf(tx: EntityManager, kind: PartyKind, idOrSlug: string): Promise<string> {
  const column = UUID.test(idOrSlug) ? 'id' : 'slug';
  const [row] = await tx.query<{ id: string }[]>(
    `WITH RECURSIVE chain AS (
       SELECT id, merged_into FROM ${kind} WHERE ${column} = $1
       UNION SELECT p.id, p.merged_into FROM ${kind} p JOIN chain ON p.id = chain.merged_into
     )
     SELECT id FROM chain WHERE merged_into IS NULL`,
    [idOrSlug],
  );
  if (!row) throw notFound(kind, idOrSlug);
  return row.id;
}

/** The author or source with every name by which it is found, its own first. */
export async function readParty(tx: EntityManager, kind: PartyKind, id: string): Promise<PartyDetailView> {
  const [row] = await tx.query<PartyDetailView[]>(
    `SELECT p.id, p.slug, p.name, p.description, p.version,
            array(SELECT alias FROM ${kind}_alias a WHERE a.${kind}_id = p.id AND a.alias <> p.name ORDER BY alias) AS aliases
     FROM ${kind} p WHERE p.id = $1`,
    [id],
  );
  if (!row) throw notFound(kind, id);
  return row;
}
