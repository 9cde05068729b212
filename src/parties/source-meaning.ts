import type { EntityManager } from 'typeorm';
import type { DeadlineConventions } from '../capture/deadline/conventions.js';
import { foldName } from './party-name.js';

/** SQL columns of source `p`: how it means its dates; null where as usual. */
export const CONVENTIONS_SQL = `p.by_period AS "byPeriod", p.hemisphere, p.week_ends_on AS "weekEndsOn",
  p.fiscal_year_start_month AS "fiscalYearStartMonth", p.numeric_dates AS "numericDates"`;

/** What an outlet means by its words. */
export interface SourceMeaning {
  name: string;
  /** The scale that it is known to use. */
  scale: string | null;
  conventions: Partial<DeadlineConventions>;
}

type ConventionColumns = { [name in keyof DeadlineConventions]: DeadlineConventions[name] | null };
type Row = ConventionColumns & { key: string; name: string; scale: string | null };

const MEANING_SQL = `SELECT a.key, p.name, p.scale, ${CONVENTIONS_SQL} FROM source_alias a JOIN source p ON p.id = a.source_id`;

/** What the outlet of this name means; of one that is not on file, what is usual. */
export async function readSourceMeaning(tx: EntityManager, name: string): Promise<SourceMeaning> {
  const [row] = await tx.query<Row[]>(`${MEANING_SQL} WHERE a.key = $1`, [foldName(name)]);
  return row ? toMeaning(row) : { name, scale: null, conventions: {} };
}

/** The conventions of every outlet that has some of its own, by each of its folded names. */
export async function readUnusualConventions(
  tx: Pick<EntityManager, 'query'>,
): Promise<Map<string, SourceMeaning['conventions']>> {
  const rows = await tx.query<Row[]>(
    `${MEANING_SQL} WHERE num_nonnulls(p.by_period, p.hemisphere, p.week_ends_on, p.fiscal_year_start_month, p.numeric_dates) > 0`,
  );
  return new Map(rows.map((row) => [row.key, toMeaning(row).conventions]));
}

function toMeaning(row: Row): SourceMeaning {
  const { name, scale } = row;
  return { name, scale, conventions: conventionsOf(row) };
}

/** The conventions that an outlet has of its own, of the columns of `CONVENTIONS_SQL`. */
export function conventionsOf(row: ConventionColumns): SourceMeaning['conventions'] {
  const { byPeriod, hemisphere, weekEndsOn, fiscalYearStartMonth, numericDates } = row;
  const conventions = { byPeriod, hemisphere, weekEndsOn, fiscalYearStartMonth, numericDates };
  return Object.fromEntries(Object.entries(conventions).filter(([, value]) => value !== null));
}
