import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind, PartyRef } from '../../parties/party.js';
import { foldName } from '../../parties/party-name.js';
import { aliasesSql } from '../../parties/read-party.js';
import type { Estimate } from '../pages/props/common.js';
import { decodeCursor, type Page, toPage } from './cursor.js';
import { readPartyCounts } from './party-counts.js';
import type { PageRequest } from './question-list.js';
import { pageRecordOptions } from './record-options.js';
import { summarise } from './record-summary.js';
import { readRecordSums } from './record-sums.js';

/** The scores of an author, or of one attribution of a source. */
export interface ListedRecord {
  attribution: Attribution | null;
  n: number;
  clusters: number;
  brier: Estimate | null;
}

export interface ListedParty extends PartyRef {
  description: string | null;
  aliases: string[];
  version: number;
  open: number;
  overdue: number;
  /** One for an author; `own` and `reported` for a source. */
  records: ListedRecord[];
}

type Row = Omit<ListedParty, 'open' | 'overdue' | 'records'>;

/**
 * A page of authors or sources in order of their names; merged ones are left out.
 * @param q part of a name or alias; `null` for all
 * @throws DomainError on a cursor of another list
 */
export async function listParties(
  tx: EntityManager,
  kind: PartyKind,
  q: string | null,
  { cursor, limit }: PageRequest,
): Promise<Page<ListedParty>> {
  const list = `${kind}s`;
  const after = decodeCursor(cursor, list, 'text');
  const rows = await tx.query<(Row & { sortKey: string })[]>(
    `SELECT p.id, p.slug, p.name, p.description, p.version, lower(p.name) AS "sortKey",
            ${aliasesSql(kind)} AS aliases
     FROM ${kind} p
     WHERE p.merged_into IS NULL
       AND ($1::text IS NULL OR EXISTS (
         SELECT FROM ${kind}_alias a WHERE a.${kind}_id = p.id AND strpos(a.key, $1) > 0))
       AND ($2::text IS NULL OR (lower(p.name), p.id) > ($2, $3::uuid))
     ORDER BY lower(p.name), p.id LIMIT $4`,
    [q === null ? null : foldName(q), after?.key ?? null, after?.id ?? null, limit + 1],
  );
  const page = toPage(rows, limit, list, ({ id }) => id);
  return { ...page, items: await withRecords(tx, kind, page.items) };
}

async function withRecords(tx: EntityManager, kind: PartyKind, rows: readonly Row[]): Promise<ListedParty[]> {
  const ids = rows.map(({ id }) => id);
  const scored = await readRecordSums(tx, { ...pageRecordOptions, dimension: kind, subjectIds: ids });
  const counts = await readPartyCounts(tx, kind, ids);
  const attributions = kind === 'author' ? [null] : (['own', 'reported'] as const);
  return rows.map((row) => {
    const counted = counts.filter(({ id }) => id === row.id);
    return {
      ...row,
      open: counted.reduce((total, { open }) => total + open, 0),
      overdue: counted.reduce((total, { overdue }) => total + overdue, 0),
      records: attributions.map((attribution) => {
        const record = scored.find((one) => one.subjectId === row.id && one.attribution === attribution);
        const { n, clusters, brier } = summarise(record?.all ?? null, pageRecordOptions);
        return { attribution, n, clusters, brier };
      }),
    };
  });
}
