import type { EntityManager } from 'typeorm';
import { RULE_VERSION } from '../../scores/rule-version.js';
import type { RevisionRule } from '../../scoring/revision-rules.js';
import type { PageFrame } from '../pages/props/common.js';

/** The rule of every number that a page shows. */
export const PAGE_RULE = 'carried-forward';

/** Names a rule and the version of its scores, as in `carried-forward v1`. */
export const ruleLabel = (rule: RevisionRule): string => `${rule} v${RULE_VERSION}`;

/** What every page tells beside its own content. */
export async function readPageFrame(
  tx: EntityManager,
): Promise<Pick<PageFrame, 'asOf' | 'overdueCount' | 'rule'>> {
  const [row] = await tx.query<{ asOf: Date; overdueCount: number }[]>(
    `SELECT app_now() AS "asOf",
            (SELECT count(*)::int FROM question
             WHERE ruling IS NULL AND merged_into IS NULL AND due_at <= app_now()) AS "overdueCount"`,
  );
  return { ...row!, rule: ruleLabel(PAGE_RULE) };
}
