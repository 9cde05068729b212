import type { Provider } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

/** The parts of `pg`'s pool that tell how busy it is. */
interface Pool {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}

/** The figures of this process: memory, event loop, garbage collection, connections. */
export const processRegistry: Provider = {
  provide: Registry,
  inject: [DataSource],
  useFactory: (dataSource: DataSource) => {
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    countConnections(registry, dataSource);
    return registry;
  },
};

function countConnections(registry: Registry, { driver }: DataSource): void {
  const { master: pool } = driver as unknown as { master: Pool };
  new Gauge({
    name: 'reckoner_database_connections',
    help: 'Connections of this process to the database; waiting are callers without one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
      this.set({ state: 'idle' }, pool.idleCount);
      this.set({ state: 'waiting' }, pool.waitingCount);
    },
  });
}
