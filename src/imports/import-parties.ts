import { v7 as uuidv7 } from 'uuid';
import type { PartyKind } from '../parties/party.js';
import { toSlug } from '../parties/party-name.js';
import { appendImportEntries } from './append-import-entries.js';
import type { ImportContext } from './import-context.js';

interface NewParty {
  id: string;
  slug: string;
  name: string;
  key: string;
}

/** Makes the authors or sources that rows to be written name and nobody knows yet. */
export async function importParties(context: ImportContext, kind: PartyKind): Promise<void> {
  const { tx } = context;
  if ((await findUnknownNames(context, kind)).length === 0) return;
  // Makers of new names queue up here, as in `findOrMakeParty`; what is still unknown then is ours to make.
  await tx.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`make ${kind}`]);
  const names = await findUnknownNames(context, kind);
  const parties = await withSlugs(context, kind, names);
  await tx.query(
    `WITH made AS (SELECT * FROM jsonb_to_recordset($1) AS p (id uuid, slug text, name text, key text)),
          party AS (INSERT INTO ${kind} (id, slug, name) SELECT id, slug, name FROM made)
     INSERT INTO ${kind}_alias (key, alias, ${kind}_id) SELECT key, name, id FROM made`,
    [JSON.stringify(parties)],
  );
  await appendImportEntries(
    context,
    parties.map(({ id, slug, name }) => ({
      stream: `${kind}:${id}`,
      kind: `${kind}.made`,
      payload: { id, slug, name },
    })),
  );
}

function findUnknownNames({ tx, importId, updates }: ImportContext, kind: PartyKind) {
  return tx.query<{ key: string; name: string }[]>(
    `SELECT DISTINCT ON (r.${kind}_key) r.${kind}_key AS key, r.${kind} AS name FROM import_row r
     WHERE r.import_id = $1 AND (r.status = 'added' OR $2 AND r.status = 'changed') AND r.${kind}_key IS NOT NULL
       AND NOT EXISTS (SELECT FROM ${kind}_alias a WHERE a.key = r.${kind}_key)
     ORDER BY r.${kind}_key, r.line`,
    [importId, updates],
  );
}

/** Gives every name an id and the first free of `name`, `name-2`, `name-3` … as its slug. */
async function withSlugs(
  { tx }: ImportContext,
  kind: PartyKind,
  names: readonly { key: string; name: string }[],
): Promise<NewParty[]> {
  const parties = names.map(({ key, name }) => {
    const id = uuidv7();
    return { id, key, name, slug: toSlug(name, `${kind}-${id.slice(-12)}`) };
  });
  const rows = await tx.query<{ slug: string }[]>(
    `SELECT slug FROM ${kind} WHERE regexp_replace(slug, '-[0-9]+$', '') = ANY ($1) OR slug = ANY ($1)`,
    [parties.map(({ slug }) => slug)],
  );
  const taken = new Set(rows.map(({ slug }) => slug));
  for (const party of parties) {
    const wanted = party.slug;
    for (let n = 2; taken.has(party.slug); n++) party.slug = `${wanted}-${n}`;
    taken.add(party.slug);
  }
  return parties;
}
