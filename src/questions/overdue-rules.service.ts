import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { requireActivePerson } from '../people/read-people.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { type OverdueRules, readOverdueRules } from './overdue-rules.js';

/** How this instance follows up questions that nobody rules. */
@Injectable()
export class OverdueRulesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  read(): Promise<OverdueRules> {
    return readOverdueRules(this.dataSource.manager);
  }

  /** @throws DomainError where there is no such person to escalate to */
  set(rules: OverdueRules, caller: Caller): Promise<OverdueRules> {
    const { dueSoonDays, remindEveryDays, escalateAfterDays, escalateTo, horizonDays } = rules;
    return this.transactions.write(caller, async (tx) => {
      if (escalateTo !== null) await requireActivePerson(tx, escalateTo, 'escalateTo');
      await tx.query(
        `INSERT INTO overdue_rule (due_soon_days, remind_every_days, escalate_after_days, escalate_to, horizon_days)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (one) DO UPDATE SET due_soon_days = excluded.due_soon_days,
           remind_every_days = excluded.remind_every_days, escalate_after_days = excluded.escalate_after_days,
           escalate_to = excluded.escalate_to, horizon_days = excluded.horizon_days`,
        [dueSoonDays, remindEveryDays, escalateAfterDays, escalateTo, horizonDays],
      );
      const entry = { stream: 'instance', kind: 'instance.overdue-rules-set', payload: { ...rules } };
      await appendLedgerEntry(tx, { ...entry, actor: caller.actor });
      return readOverdueRules(tx);
    });
  }
}
