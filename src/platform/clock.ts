import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** The database's clock: the same for every process and machine, and the one that decides what is due. */
@Injectable()
export class Clock {
  constructor(private readonly dataSource: DataSource) {}

  /** @param tx inside a transaction, the instant at which it began */
  async now(tx: EntityManager = this.dataSource.manager): Promise<Date> {
    const [row] = await tx.query<{ now: Date }[]>('SELECT app_now() AS now');
    return row!.now;
  }
}
