import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';

/** Whether the record may be read without an account. */
@Injectable()
export class PublicReadService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async isOn(): Promise<boolean> {
    const [row] = await this.dataSource.query<{ on: boolean }[]>(
      'SELECT public_read AS "on" FROM instance_switch',
    );
    return row?.on ?? true;
  }

  switch(on: boolean, caller: Caller): Promise<{ on: boolean }> {
    return this.transactions.write(caller, async (tx) => {
      await tx.query(
        `INSERT INTO instance_switch (public_read) VALUES ($1)
         ON CONFLICT (one) DO UPDATE SET public_read = excluded.public_read`,
        [on],
      );
      const entry = { stream: 'instance', kind: 'instance.public-read-switched', payload: { on } };
      await appendLedgerEntry(tx, { ...entry, actor: caller.actor });
      return { on };
    });
  }
}
