import type { EntityManager } from 'typeorm';
import type { TodayProps } from '../pages/props/today.js';
import { readDueCounts, readDueItems } from './due-items.js';
import { readMovedRecords } from './moved-records.js';
import { withDeadlineWords } from './read-deadline-meaning.js';
import { readRecentOutcomes } from './recent-outcomes.js';
import { readRecentlyLogged } from './recently-logged.js';

const SHOWN = 6;
const RECORDS_SHOWN = 5;

/** What Today shows, beside its frame. */
export async function readToday(tx: EntityManager): Promise<Omit<TodayProps, 'frame'>> {
  const { questionCount, overdue, week } = await readDueCounts(tx);
  return {
    questionCount,
    overdue: { count: overdue, items: await withDeadlineWords(tx, await readDueItems(tx, 'overdue', SHOWN)) },
    dueThisWeek: { count: week, items: await withDeadlineWords(tx, await readDueItems(tx, 'week', SHOWN)) },
    outcomes: await readRecentOutcomes(tx, SHOWN),
    moved: await readMovedRecords(tx, RECORDS_SHOWN),
    logged: await withDeadlineWords(tx, await readRecentlyLogged(tx, SHOWN)),
  };
}
