import { Readable } from 'node:stream';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { createApp } from '../create-app.js';
import { LocalAccess } from '../people/local-access.js';
import { AppLogger } from '../platform/logger.js';
import { type ApiCarrier, toReadable } from './api-client.js';

/** Carries requests to the application in this process, which runs jobs meanwhile. */
export class LocalCarrier implements ApiCarrier {
  readonly baseUrl = 'http://localhost';

  private constructor(
    private readonly app: NestFastifyApplication,
    private readonly authorization: string,
  ) {}

  /** @param app complete; `close` closes it */
  static async to(app: NestFastifyApplication): Promise<LocalCarrier> {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    // Whoever has the store may do everything with it.
    return new LocalCarrier(app, `Bearer ${app.get(LocalAccess).secret}`);
  }

  async fetch(request: Request): Promise<Response> {
    const { pathname, search } = new URL(request.url);
    const headers = { ...Object.fromEntries(request.headers), authorization: this.authorization };
    const answer = await this.app.inject({
      method: request.method as 'GET',
      url: pathname + search,
      headers,
      ...(request.body && { payload: toReadable(request.body) }),
      payloadAsStream: true,
    });
    const { statusCode: status } = answer;
    const given = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
    const body = Readable.toWeb(answer.stream()) as ReadableStream<Uint8Array>;
    return new Response(status === 204 ? null : body, { status, headers: Object.fromEntries(given) });
  }

  close(): Promise<void> {
    return this.app.close();
  }
}

/**
 * Starts the application on a store; it shares the PostgreSQL of a running service.
 * @throws StartupError when the store cannot be had
 */
export async function startLocally(config: Config): Promise<LocalCarrier> {
  const app = await createApp(config);
  app.useLogger(new AppLogger(config.logFormat, true));
  try {
    return await LocalCarrier.to(app);
  } catch (error) {
    await app.close();
    throw error;
  }
}

/**
 * Opens the store alone: nothing listens and no job runs.
 * @throws StartupError when the store cannot be had
 */
export async function withDatabase<T>(
  config: Config,
  work: (dataSource: DataSource) => Promise<T>,
): Promise<T> {
  const app = await createApp(config);
  try {
    return await work(app.get(DataSource));
  } finally {
    await app.close();
  }
}
