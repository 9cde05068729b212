import { z } from 'zod';
import { invalidField } from '../../platform/domain-error.js';

/** Where a page of a list ended: the sort key of its last row as text, and the row's id. */
export interface Keyset {
  key: string;
  id: string;
}

export interface Page<T> {
  items: T[];
  /** `null` on the last page. */
  nextCursor: string | null;
}

/** What the sort keys of a list look like, so that nothing else reaches the database. */
export const cursorKeys = {
  instant: z.iso.datetime(),
  integer: z.string().regex(/^-?\d{1,18}$/),
  text: z
    .string()
    .max(1000)
    .regex(/^[^\0]*$/),
};
export type CursorKey = keyof typeof cursorKeys;

/** SQL for an instant as the text of a sort key, to the microsecond. */
export const instantKeySql = (sql: string) =>
  `to_char(${sql} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** An opaque cursor; `list` names the list and its order, so that a cursor of another one is refused. */
export function encodeCursor(list: string, { key, id }: Keyset): string {
  return Buffer.from(JSON.stringify([list, key, id])).toString('base64url');
}

/** @throws DomainError (422) when it is no cursor of this list */
export function decodeCursor(cursor: string | null, list: string, kind: CursorKey): Keyset | null {
  if (cursor === null) return null;
  const parsed = z.tuple([z.literal(list), cursorKeys[kind], z.uuid()]).safeParse(parseJson(cursor));
  if (parsed.success) return { key: parsed.data[1], id: parsed.data[2] };
  throw invalidField(
    'query.cursor',
    'invalid_cursor',
    'cursor: is not one that this list gave out',
    'Take nextCursor of the last page as it is, with the same sort and filters; leave it out to start over.',
  );
}

/**
 * Cuts a page out of rows of which one more than `limit` was asked for, and takes their sort keys off.
 * @param idOf what breaks ties of the sort key
 */
export function toPage<T extends { sortKey: string }>(
  rows: readonly T[],
  limit: number,
  list: string,
  idOf: (row: T) => string,
): Page<Omit<T, 'sortKey'>> {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit).map(withoutSortKey),
    nextCursor: last ? encodeCursor(list, { key: last.sortKey, id: idOf(last) }) : null,
  };
}

function withoutSortKey<T extends { sortKey: string }>(row: T): Omit<T, 'sortKey'> {
  const item: Omit<T, 'sortKey'> & { sortKey?: string } = { ...row };
  delete item.sortKey;
  return item;
}

function parseJson(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
