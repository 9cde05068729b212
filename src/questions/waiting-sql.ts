/** SQL for: the question has no ruling, and is no duplicate. */
export const WAITS_SQL = 'ruling IS NULL AND merged_into IS NULL';
