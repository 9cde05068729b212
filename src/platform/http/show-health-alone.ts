import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DomainError } from '../domain-error.js';

const SHOWN = /^\/(health|metrics)(\/|$)/;

/** A worker answers those who watch it, and nobody else. */
export function showHealthAlone(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async ({ routeOptions: { url } }) => {
      if (url === undefined || SHOWN.test(url)) return;
      throw new DomainError('not-found', 'worker', 'This process works on tasks. Ask a web process.');
    });
}
