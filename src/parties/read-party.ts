import type { EntityManager } from 'typeorm';
import { notFound } from '../platform/domain-error.js';
import { CONVENTIONS_SQL } from './source-meaning.js';
import { foldName } from './party-name.js';
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
    `SELECT coalesce(merged_into, id) AS id FROM ${kind} WHERE ${column} = $1`,
    [idOrSlug],
  );
  if (!row) throw notFound(kind, idOrSlug);
  return row.id;
}

/** The id that a filter means by a slug, an id, a name or an alias; `null` where nobody is called that. */
export async function findPartyId(
  tx: EntityManager,
  kind: PartyKind,
  called: string,
): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `SELECT coalesce(p.merged_into, p.id) AS id FROM ${kind} p
     WHERE p.id = $1 OR p.slug = $2 OR p.id = (SELECT ${kind}_id FROM ${kind}_alias WHERE key = $3)
     ORDER BY p.id = $1 DESC NULLS LAST, p.slug = $2 DESC LIMIT 1`,
    [UUID.test(called) ? called : null, called, foldName(called)],
  );
  return row?.id ?? null;
}

/**
 * The author or source with this id or slug; one that was merged answers with its survivor.
 * @throws DomainError when there is none
 */
export async function findParty(
  tx: EntityManager,
  kind: PartyKind,
  idOrSlug: string,
): Promise<PartyDetailView> {
  return readParty(tx, kind, await partyIdOf(tx, kind, idOrSlug));
}

/** SQL array of the names of `p`, an author or a source, beside its own, in alphabetical order. */
export const aliasesSql = (kind: PartyKind) => `ARRAY(
  SELECT alias FROM ${kind}_alias a WHERE a.${kind}_id = p.id AND a.alias <> p.name ORDER BY lower(alias), alias)`;

const SOURCE_COLUMNS_SQL = `p.scale, ${CONVENTIONS_SQL},`;

type Row = Omit<PartyDetailView, 'firstSaidAt' | 'recordedAt'> & {
  firstSaidAt: Date | null;
  recordedAt: Date;
};

/** @throws DomainError when there is no author or source with this id */
export async function readParty(tx: EntityManager, kind: PartyKind, id: string): Promise<PartyDetailView> {
  const [row] = await tx.query<Row[]>(
    `SELECT p.id, p.slug, p.name, p.description, p.recorded_at AS "recordedAt", p.version, ${aliasesSql(kind)} AS aliases,
            ${kind === 'source' ? SOURCE_COLUMNS_SQL : ''}
            (SELECT min(said_at) FROM statement WHERE ${kind}_id = p.id) AS "firstSaidAt"
     FROM ${kind} p WHERE p.id = $1`,
    [id],
  );
  if (!row) throw notFound(kind, id);
  const { firstSaidAt, recordedAt } = row;
  return {
    ...row,
    firstSaidAt: firstSaidAt?.toISOString() ?? null,
    recordedAt: recordedAt.toISOString(),
  };
}
