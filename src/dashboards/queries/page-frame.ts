import type { EntityManager } from 'typeorm';
import { RULE_VERSION } from '../../scores/rule-version.js';
import type { PageFrame } from '../pages/props/common.js';

/** The rule of every number that a page shows. */
export const PAGE_RULE = 'carried-forward';

/** What every page tells beside its own content. */
export async function readPageFrame(
  tx: EntityManager,
): Promise<Pick<PageFrame, 'asOf' | 'overdueCount' | 'rule'>> {
  const [row] = await tx.query<{ asOf: Date; overdueCount: number }[]>(
    `SELECT app_now() AS "asOf",
            (SELECT count(*)::int FROM question
             WHERE ruling IS NULL AND merged_into IS NULL AND due_at <= app_now()) AS "overdueCount"`,
  );
  return { ...row!, rule: `${PAGE_RULE} v${RULE_VERSION}` };
}
