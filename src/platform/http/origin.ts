import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { createContext } from 'preact';
import type { HttpConfig } from '../../config.js';

declare module 'fastify' {
  interface FastifyInstance {
    /** Of the address at which readers reach the service; `null` where it was not told. */
    publicOrigin: string | null;
  }
}

/** Lets `originOf` know where readers reach the service. */
export function knowPublicOrigin(app: NestFastifyApplication, { publicUrl }: HttpConfig): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorate('publicOrigin', publicUrl === null ? null : new URL(publicUrl).origin);
}

/** Scheme, host and port at which readers reach the service: as configured, else as it was asked. */
export const originOf = ({ server, protocol, host }: FastifyRequest): string =>
  server.publicOrigin ?? `${protocol}://${host}`;

/** That origin, for addresses on a page that have to be whole; `null` where a page is made without a request. */
export const Origin = createContext<string | null>(null);
