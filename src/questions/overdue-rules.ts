import type { EntityManager } from 'typeorm';

/** How questions are followed up, in whole days; what a new instance begins with. */
export const OVERDUE_DEFAULTS = {
  dueSoonDays: 3,
  remindEveryDays: 7,
  escalateAfterDays: 14,
  horizonDays: 3660,
} as const;

const columns = {
  dueSoonDays: 'due_soon_days',
  remindEveryDays: 'remind_every_days',
  escalateAfterDays: 'escalate_after_days',
  horizonDays: 'horizon_days',
} as const;
export type OverdueDays = keyof typeof OVERDUE_DEFAULTS;

/** SQL for one of the rules, as an interval. */
export const ruleSql = (rule: OverdueDays): string =>
  `(SELECT coalesce(max(${columns[rule]}), ${OVERDUE_DEFAULTS[rule]}) * interval '1 day' FROM overdue_rule)`;

export type OverdueRules = Record<OverdueDays, number> & { escalateTo: string | null };

export async function readOverdueRules(tx: EntityManager): Promise<OverdueRules> {
  const [row] = await tx.query<OverdueRules[]>(
    `SELECT due_soon_days AS "dueSoonDays", remind_every_days AS "remindEveryDays",
            escalate_after_days AS "escalateAfterDays", escalate_to AS "escalateTo", horizon_days AS "horizonDays"
     FROM overdue_rule`,
  );
  return row ?? { ...OVERDUE_DEFAULTS, escalateTo: null };
}
