import type { EntityManager } from 'typeorm';
import { notFound } from '../platform/domain-error.js';
import { foldQuote } from './fold-text.js';
import type { Citation, CitedCopy, CopyView } from './copy.schemas.js';

type Row = Omit<CopyView, 'requestedAt' | 'takenAt'> & { requestedAt: Date; takenAt: Date | null };

/** @throws DomainError when there is no such copy */
export async function readCopy(tx: EntityManager, id: string): Promise<CopyView> {
  const [row] = await tx.query<Row[]>(
    `SELECT id, url, requested_at AS "requestedAt", taken_at AS "takenAt", failure, final_url AS "finalUrl",
            page_title AS "pageTitle", text, text_hash AS "textHash"
     FROM page_copy WHERE id = $1`,
    [id],
  );
  if (!row) throw notFound('copy', id);
  return {
    ...row,
    requestedAt: row.requestedAt.toISOString(),
    takenAt: row.takenAt?.toISOString() ?? null,
  };
}

/** The copy taken for each citation, in their order; undefined where none was asked for, as in imports. */
export async function readCitedCopies(
  tx: EntityManager,
  citations: readonly Citation[],
): Promise<(CitedCopy | undefined)[]> {
  const rows = await tx.query<(CitedCopy & { index: number })[]>(
    `SELECT (cited.index - 1)::int AS index, copy.id AS "copyId", taken_at AS "takenAt", failure,
            strpos(folded_text, nullif(cited.quote, '')) > 0 AS "hasQuote"
     FROM unnest($1::text[], $2::text[], $3::timestamptz[]) WITH ORDINALITY AS cited (url, quote, cited_at, index)
     CROSS JOIN LATERAL (
       SELECT * FROM page_copy WHERE url = cited.url AND requested_on >= (cited.cited_at AT TIME ZONE 'UTC')::date
       ORDER BY requested_on LIMIT 1
     ) AS copy`,
    [
      citations.map(({ url }) => url),
      citations.map(({ quote }) => (quote === null ? null : foldQuote(quote))),
      citations.map(({ citedAt }) => citedAt),
    ],
  );
  const copies = new Map(rows.map(({ index, ...copy }) => [index, copy]));
  return citations.map((_, index) => copies.get(index));
}
