import { DataSource } from 'typeorm';
import { connect } from '../../src/platform/database/open-data-source.js';
import { makeToken, sendToken } from '../support/access.js';
import { createTestDatabase } from '../support/database.js';
import { type ServiceProcess, startProcess } from '../support/service-process.js';

/** Processes of the service over one database of a server, each of which can be killed and started again. */
export interface Processes {
  database: DataSource;
  /** Starts another one; its requests are an admin's. */
  start(settings?: Record<string, string>): Promise<ServiceProcess & { address: string }>;
  stop(): Promise<void>;
}

export async function openProcesses(): Promise<Processes> {
  const { url, drop } = await createTestDatabase();
  const database = await connect(new DataSource({ type: 'postgres', url, applicationName: 'test' }));
  const token = await makeToken(database, 'admin');
  const started: ServiceProcess[] = [];
  return {
    database,
    async start(settings = {}) {
      const process = await startProcess({ PORT: '0', DATABASE_URL: url, ...settings });
      started.push(process);
      const address = process.address!;
      sendToken(address, token);
      return { ...process, address };
    },
    async stop() {
      await Promise.all(started.map((process) => process.stop('SIGKILL')));
      await database.destroy();
      await drop();
    },
  };
}
