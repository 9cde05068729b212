import type { DataSource, EntitySchema, MixedList } from 'typeorm';
import { openDataSource } from './open-data-source.js';
import { runMigrations } from './run-migrations.js';

/** A PostgreSQL server that is ours to use, wherever it runs. */
export interface DatabaseServer {
  url: string;
  /** For migrations: may belong to a role with more rights. */
  adminUrl: string;
  stop(): Promise<void>;
}

/** The migrated database with its pool, closed together with the server. */
export class Database {
  private constructor(
    private readonly server: DatabaseServer,
    readonly dataSource: DataSource,
  ) {}

  /** @throws StartupError when it cannot be reached or is too old; the server is stopped then */
  static async open(
    server: DatabaseServer,
    entities: MixedList<Function | string | EntitySchema>,
  ): Promise<Database> {
    try {
      await runMigrations(server.adminUrl, server.url);
      return new Database(server, await openDataSource(server.url, entities));
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.server.stop();
  }
}
