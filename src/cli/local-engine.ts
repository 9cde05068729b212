import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import type { Config } from '../config.js';
import { createApp } from '../create-app.js';
import type { ApiAnswer, ApiCarrier, ApiRequest, StreamedAnswer } from './api-client.js';

/** Carries requests to the application in this process, which runs jobs meanwhile. */
export class LocalCarrier implements ApiCarrier {
  private constructor(private readonly app: NestFastifyApplication) {}

  /** @param app complete; `close` closes it */
  static async to(app: NestFastifyApplication): Promise<LocalCarrier> {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new LocalCarrier(app);
  }

  async send({ method, path, headers, body }: ApiRequest): Promise<ApiAnswer> {
    const request = { method, url: `/api/v1${path}`, headers, ...(body !== undefined && { payload: body }) };
    const { statusCode, payload } = await this.app.inject(request);
    return { status: statusCode, text: payload };
  }

  async stream(path: string): Promise<StreamedAnswer> {
    const answer = await this.app.inject({ method: 'GET', url: `/api/v1${path}`, payloadAsStream: true });
    return { status: answer.statusCode, body: answer.stream() };
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
