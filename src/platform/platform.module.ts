import { type DynamicModule, Global, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { DataSource, type EntitySchema, type MixedList } from 'typeorm';
import { type Config, isLoopback } from '../config.js';
import { Clock } from './clock.js';
import { Instance } from './instance.js';
import { Database } from './database/database.js';
import { startEmbedded } from './database/embedded-postgres.js';
import { Transactions } from './database/transactions.js';
import { ProblemFilter, RENDER_PROBLEM_PAGE } from './http/problem.filter.js';
import { RenderInterceptor } from './http/render.js';
import { SchemaPipe } from './http/schema.pipe.js';
import type { RenderProblemPage } from './http/send-problem.js';
import { VersionEtagInterceptor } from './http/version-etag.interceptor.js';
import { BullJobQueue } from './jobs/bull-job-queue.js';
import { InProcessJobQueue } from './jobs/in-process-job-queue.js';
import { JobQueue } from './jobs/job-queue.js';

interface PlatformOptions {
  config: Config;
  database: Database;
  renderProblemPage: RenderProblemPage;
}

/** The servers that the application stands on. The only file that reads `config.mode`. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(private readonly database: Database) {}

  static forRoot({ config, database, renderProblemPage }: PlatformOptions): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Database, useValue: database },
        { provide: DataSource, useValue: database.dataSource },
        {
          provide: JobQueue,
          useFactory: (dataSource: DataSource) => chooseQueue(config, dataSource),
          inject: [DataSource],
        },
        { provide: Instance, useValue: describeInstance(config) },
        Clock,
        Transactions,
        { provide: RENDER_PROBLEM_PAGE, useValue: renderProblemPage },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: SchemaPipe },
        { provide: APP_INTERCEPTOR, useClass: VersionEtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: RenderInterceptor },
      ],
      exports: [DataSource, JobQueue, Clock, Transactions, Instance],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
  }
}

function describeInstance({ mode, http: { host, publicUrl, trustedProxies } }: Config): Instance {
  const isPersonal = mode === 'embedded' && publicUrl === null && isLoopback(host);
  return new Instance(publicUrl === null ? null : new URL(publicUrl), isPersonal, trustedProxies);
}

/**
 * The database of a configuration, to be closed by whoever opened it, or by the application once that is complete.
 * @throws StartupError when it cannot be had
 */
export async function openDatabase(
  config: Config,
  entities: MixedList<Function | string | EntitySchema>,
): Promise<Database> {
  if (config.mode === 'embedded') {
    const embedded = await startEmbedded(config);
    return Database.open(
      { url: embedded.url, adminUrl: embedded.url, stop: () => embedded.stop() },
      entities,
    );
  }
  const { databaseUrl: url, databaseAdminUrl: adminUrl } = config;
  return Database.open({ url, adminUrl, stop: async () => {} }, entities);
}

function chooseQueue(config: Config, dataSource: DataSource): JobQueue {
  if (config.mode !== 'full') return new InProcessJobQueue(dataSource);
  return new BullJobQueue(dataSource, { redisUrl: config.redisUrl, runsTasks: config.role !== 'web' });
}
