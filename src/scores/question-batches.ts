import type { EntityManager } from 'typeorm';

const MOST_QUESTIONS = 500;
const MOST_FORECASTS = 5000;

/**
 * Questions in batches that are scored at a time, which bounds the memory of a large import or recomputation: a question
 * may have one forecast or thousands.
 * @param questionIds in order
 */
export async function questionBatches(
  tx: EntityManager,
  questionIds: readonly string[],
): Promise<string[][]> {
  const rows = await tx.query<{ id: string; forecasts: number }[]>(
    'SELECT question_id AS id, count(*)::int AS forecasts FROM forecast WHERE question_id = ANY ($1) GROUP BY 1',
    [questionIds],
  );
  const forecastsOf = new Map(rows.map(({ id, forecasts }) => [id, forecasts]));
  const batches: string[][] = [];
  let forecasts = Infinity;
  for (const id of questionIds) {
    forecasts += forecastsOf.get(id) ?? 0;
    if (forecasts > MOST_FORECASTS || batches.at(-1)!.length === MOST_QUESTIONS) {
      batches.push([]);
      forecasts = forecastsOf.get(id) ?? 0;
    }
    batches.at(-1)!.push(id);
  }
  return batches;
}
