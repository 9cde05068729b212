import type { EntityManager } from 'typeorm';
import { foldName } from './party-name.js';
import type { PartyKind, PartyRef } from './party.js';

/** Who may be meant by what somebody is called in a line. */
export interface Called {
  /** Bears this name or alias, or is the only one with this last name. */
  known: PartyRef | null;
  /** Several with this last name, or names that begin like it. */
  others: PartyRef[];
  isAmbiguous: boolean;
}

const MOST_OTHERS = 5;

/** Looks up a name, an alias or a last name ("@putin"); nothing is made. */
export async function findCalled(tx: EntityManager, kind: PartyKind, called: string): Promise<Called> {
  const rows = await tx.query<(PartyRef & { misfit: 0 | 1 | 2 })[]>(
    `SELECT p.id, p.slug, p.name, min(a.misfit) AS misfit
     FROM (SELECT ${kind}_id, CASE WHEN key = $1 THEN 0 WHEN key LIKE '% ' || $1 THEN 1 ELSE 2 END AS misfit
           FROM ${kind}_alias WHERE key = $1 OR key LIKE $1 || '%' OR key LIKE '% ' || $1 || '%') a
     JOIN ${kind} p ON p.id = a.${kind}_id AND p.merged_into IS NULL
     GROUP BY p.id ORDER BY misfit, p.name, p.id LIMIT ${MOST_OTHERS}`,
    [foldName(called).replaceAll(/[\\%_]/g, '')],
  );
  const whole = rows.filter(({ misfit }) => misfit === 0).map(toRef);
  const last = rows.filter(({ misfit }) => misfit === 1).map(toRef);
  const known = whole[0] ?? (last.length === 1 ? last[0]! : null);
  const isAmbiguous = known === null && last.length > 1;
  const others = isAmbiguous ? last : rows.map(toRef).filter(({ id }) => id !== known?.id);
  return { known, others, isAmbiguous };
}

const toRef = ({ id, slug, name }: PartyRef): PartyRef => ({ id, slug, name });
