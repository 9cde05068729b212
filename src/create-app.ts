import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { renderProblemPage } from './dashboards/web/render-problem-page.js';
import { serveAssets } from './dashboards/web/serve-assets.js';
import { entities } from './entities.js';
import { acceptUploads } from './imports/accept-uploads.js';
import type { Database } from './platform/database/database.js';
import { closeUnusedConnections } from './platform/http/close-unused-connections.js';
import { describeApi } from './platform/http/describe-api.js';
import { knowPublicOrigin } from './platform/http/origin.js';
import { BODY_LIMIT_BYTES, guardRequests } from './platform/http/request-guards.js';
import { followRequests } from './platform/http/request-context.js';
import { secureHeaders } from './platform/http/security-headers.js';
import { problemSender, sendConnectionProblem } from './platform/http/send-problem.js';
import { showHealthAlone } from './platform/http/show-health-alone.js';
import { AppLogger } from './platform/logger.js';
import { measureRequests } from './platform/metrics/measure-requests.js';
import { openDatabase } from './platform/platform.module.js';

const REQUEST_TIMEOUT_MS = 60_000;

/**
 * The application, complete but not listening.
 * @throws StartupError when a server that it stands on cannot be had
 */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const database = await openDatabase(config, entities);
  try {
    return await assemble(config, database);
  } catch (error) {
    // A database server of ours would go on for as long as this process, and keep it from ending.
    await database.close();
    throw error;
  }
}

async function assemble(config: Config, database: Database): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: () => randomUUID(),
    frameworkErrors: problemSender(renderProblemPage),
    clientErrorHandler: sendConnectionProblem,
  });
  const module = AppModule.forRoot(config, database);
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new AppLogger(config.logFormat),
    abortOnError: false,
  });
  closeUnusedConnections(app);
  measureRequests(app);
  if (config.role === 'worker') showHealthAlone(app);
  followRequests(app);
  knowPublicOrigin(app, config.http);
  guardRequests(app, config.http);
  secureHeaders(app);
  await app.register(compress, { globalDecompression: false });
  await acceptUploads(app);
  await serveAssets(app);
  describeApi(app);
  return app;
}
