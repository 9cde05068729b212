import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { PartyKind, PartyRef } from '../../parties/party.js';
import { foldName } from '../../parties/party-name.js';
import { notFound } from '../../platform/domain-error.js';

/** An author or source with its names. */
export interface PartyDetail extends PartyRef {
  description: string | null;
  /** Every name it is found by, in alphabetical order. */
  aliases: string[];
  firstSaidAt: Date | null;
  recordedAt: Date;
  version: number;
}

/**
 * The author or source with this id or slug; one that was merged answers with its survivor.
 * @throws DomainError when there is none
 */
export async function findParty(tx: EntityManager, kind: PartyKind, idOrSlug: string): Promise<PartyDetail> {
  const [row] = await tx.query<PartyDetail[]>(
    `${survivorSql(kind, 'p.id = $1 OR p.slug = $2')}
     SELECT p.id, p.slug, p.name, p.description, p.recorded_at AS "recordedAt", p.version,
            ARRAY(SELECT alias FROM ${kind}_alias WHERE ${kind}_id = p.id ORDER BY lower(alias), alias) AS aliases,
            (SELECT min(said_at) FROM statement WHERE ${kind}_id = p.id) AS "firstSaidAt"
     FROM chain JOIN ${kind} p USING (id) WHERE p.merged_into IS NULL LIMIT 1`,
    [uuidOrNull(idOrSlug), idOrSlug],
  );
  if (!row) throw notFound(kind, idOrSlug);
  return row;
}

/** The id that a filter means by a slug, an id, a name or an alias; `null` where nobody is called that. */
export async function findPartyId(
  tx: EntityManager,
  kind: PartyKind,
  called: string,
): Promise<string | null> {
  const byAlias = `p.id = (SELECT ${kind}_id FROM ${kind}_alias WHERE key = $3)`;
  const [row] = await tx.query<{ id: string }[]>(
    `${survivorSql(kind, `p.id = $1 OR p.slug = $2 OR ${byAlias}`)}
     SELECT id FROM chain WHERE merged_into IS NULL LIMIT 1`,
    [uuidOrNull(called), called, foldName(called)],
  );
  return row?.id ?? null;
}

function survivorSql(kind: PartyKind, condition: string): string {
  return `WITH RECURSIVE chain AS (
    SELECT p.id, p.merged_into FROM ${kind} p WHERE ${condition}
    UNION SELECT p.id, p.merged_into FROM chain JOIN ${kind} p ON p.id = chain.merged_into)`;
}

function uuidOrNull(text: string): string | null {
  return z.uuid().safeParse(text).success ? text : null;
}
