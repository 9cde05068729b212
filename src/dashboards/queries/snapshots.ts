import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** Lets the several queries of one answer see the record, and the clock, as of the same moment. */
@Injectable()
export class Snapshots {
  constructor(private readonly dataSource: DataSource) {}

  read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', work);
  }
}
