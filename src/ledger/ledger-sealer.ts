import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PollingLoop } from '../platform/jobs/polling-loop.js';
import { SEAL_BATCH, sealEntries } from './seal-entries.js';

const SEAL_INTERVAL_MS = 500;

/**
 * Seals what was written, in every process and at any time in one of them. A timer rather than a task: a task would
 * itself be a write for each pass.
 */
@Injectable()
export class LedgerSealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop = new PollingLoop('Sealing the ledger', SEAL_INTERVAL_MS, () => this.seal());

  constructor(private readonly dataSource: DataSource) {}

  onApplicationBootstrap(): void {
    this.loop.start();
  }

  beforeApplicationShutdown(): Promise<void> {
    return this.loop.stop();
  }

  /** Seals all that no running transaction holds back. */
  async seal(): Promise<void> {
    for (let sealed = SEAL_BATCH; sealed === SEAL_BATCH && (await this.hasPending());)
      sealed = await this.dataSource.transaction('READ COMMITTED', sealEntries);
  }

  private async hasPending(): Promise<boolean> {
    const [row] = await this.dataSource.query<{ some: boolean }[]>(
      'SELECT EXISTS (SELECT FROM ledger_pending) AS some',
    );
    return row!.some;
  }
}
