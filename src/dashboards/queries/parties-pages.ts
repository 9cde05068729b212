import type { EntityManager } from 'typeorm';
import type { AuthorsProps, SourcesProps } from '../pages/props/parties.js';
import { listParties } from './party-list.js';

const SHOWN = 50;

/** What the list of authors shows, beside its frame. */
export async function readAuthorsPage(
  tx: EntityManager,
  q: string | null,
  cursor: string | null,
): Promise<Omit<AuthorsProps, 'frame'>> {
  const { items, nextCursor } = await listParties(tx, 'author', q, { cursor, limit: SHOWN });
  return {
    q,
    items: items.map(({ slug, name, records, open, overdue }) => {
      const { n, clusters, brier } = records[0]!;
      return { slug, name, n, clusters, brier, open, overdue };
    }),
    nextCursor,
  };
}

/** What the list of sources shows, beside its frame. */
export async function readSourcesPage(
  tx: EntityManager,
  q: string | null,
  cursor: string | null,
): Promise<Omit<SourcesProps, 'frame'>> {
  const { items, nextCursor } = await listParties(tx, 'source', q, { cursor, limit: SHOWN });
  return {
    q,
    items: items.map(({ slug, name, records, open, overdue }) => {
      const [own, reported] = records;
      return { slug, name, own: own!, reported: reported!, open, overdue };
    }),
    nextCursor,
  };
}
