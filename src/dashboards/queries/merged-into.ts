import type { EntityManager } from 'typeorm';

/** The question that a duplicate was merged into, at the end of the chain; `null` for one that stands for itself. */
export async function readMergedInto(tx: EntityManager, questionId: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }[]>(
    `WITH RECURSIVE chain AS (
       SELECT id, merged_into FROM question WHERE id = $1
       UNION SELECT q.id, q.merged_into FROM question q JOIN chain ON q.id = chain.merged_into
     )
     SELECT id FROM chain WHERE merged_into IS NULL AND id <> $1`,
    [questionId],
  );
  return row?.id ?? null;
}
