import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isAskedAnonymously } from '../../platform/http/request-context.js';

/** How long one statement may take that nobody known asks for; others have what the connection allows. */
const PUBLIC_TIMEOUT_MS = 2_000;

const BEGIN = 'START TRANSACTION ISOLATION LEVEL REPEATABLE READ';

/** Lets the several queries of one answer see the record, and the clock, as of the same moment. */
@Injectable()
export class Snapshots {
  constructor(private readonly dataSource: DataSource) {}

  /** The limit ends with the transaction, so that nothing of it stays on a connection that a pooler hands on. */
  async read<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const limit = isAskedAnonymously() ? `; SET LOCAL statement_timeout = ${PUBLIC_TIMEOUT_MS}` : '';
      await runner.query(`${BEGIN}${limit}`);
      return await work(runner.manager);
    } finally {
      // Nothing was written. A connection that is broken is thrown away by the pool.
      await runner.query('ROLLBACK').catch(() => {});
      await runner.release();
    }
  }
}
