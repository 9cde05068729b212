import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../platform/caller.js';
import { AccessChanges } from './access-changes.js';

const switches = {
  /** Whether the record may be read without an account. */
  publicRead: { column: 'public_read', initially: true, kind: 'instance.public-read-switched' },
  /** Whether whoever recorded a question or a forecast on it may not rule on it. */
  fourEyes: { column: 'four_eyes', initially: false, kind: 'instance.four-eyes-switched' },
} as const;
export type InstanceSwitch = keyof typeof switches;

/** What an admin decides for everybody. */
@Injectable()
export class InstanceSwitches {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: AccessChanges,
  ) {}

  async isOn(what: InstanceSwitch): Promise<boolean> {
    const { column, initially } = switches[what];
    const [row] = await this.dataSource.query<{ on: boolean }[]>(
      `SELECT ${column} AS "on" FROM instance_switch`,
    );
    return row?.on ?? initially;
  }

  switch(what: InstanceSwitch, on: boolean, caller: Caller): Promise<{ on: boolean }> {
    const { column, kind } = switches[what];
    return this.changes.write(caller, async (tx, tell) => {
      await tx.query(
        `INSERT INTO instance_switch (${column}) VALUES ($1) ON CONFLICT (one) DO UPDATE SET ${column} = excluded.${column}`,
        [on],
      );
      await tell({ stream: 'instance', kind, payload: { on } });
      return { on };
    });
  }
}
