import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import type { Config } from './config.js';
import { renderProblemPage } from './dashboards/web/render-problem-page.js';
import { serveAssets } from './dashboards/web/serve-assets.js';
import { acceptUploads } from './imports/accept-uploads.js';
import { closeUnusedConnections } from './platform/http/close-unused-connections.js';
import { describeApi } from './platform/http/describe-api.js';
import { BODY_LIMIT_BYTES, guardRequests } from './platform/http/request-guards.js';
import { secureHeaders } from './platform/http/security-headers.js';
import { problemSender, sendConnectionProblem } from './platform/http/send-problem.js';
import { AppLogger } from './platform/logger.js';

const REQUEST_TIMEOUT_MS = 60_000;

/**
 * The application, complete but not listening.
 * @throws StartupError when a server that it stands on cannot be had
 */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    genReqId: () => randomUUID(),
    frameworkErrors: problemSender(renderProblemPage),
    clientErrorHandler: sendConnectionProblem,
  });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, {
    logger: new AppLogger(config.logFormat),
    abortOnError: false,
  });
  closeUnusedConnections(app);
  guardRequests(app, config.http);
  secureHeaders(app);
  await app.register(compress, { globalDecompression: false });
  await acceptUploads(app);
  await serveAssets(app);
  describeApi(app);
  return app;
}
