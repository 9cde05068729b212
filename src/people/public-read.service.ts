import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../platform/caller.js';
import { AccessChanges } from './access-changes.js';

/** Whether the record may be read without an account. */
@Injectable()
export class PublicReadService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly changes: AccessChanges,
  ) {}

  async isOn(): Promise<boolean> {
    const [row] = await this.dataSource.query<{ on: boolean }[]>(
      'SELECT public_read AS "on" FROM instance_switch',
    );
    return row?.on ?? true;
  }

  switch(on: boolean, caller: Caller): Promise<{ on: boolean }> {
    return this.changes.write(caller, async (tx, tell) => {
      await tx.query(
        `INSERT INTO instance_switch (public_read) VALUES ($1)
         ON CONFLICT (one) DO UPDATE SET public_read = excluded.public_read`,
        [on],
      );
      await tell({ stream: 'instance', kind: 'instance.public-read-switched', payload: { on } });
      return { on };
    });
  }
}
