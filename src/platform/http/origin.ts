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

/** Where nothing tells: the `Host` that a client sends may be empty, or no host at all. */
const NOWHERE = 'http://localhost';

/** Scheme, host and port at which readers reach the service: as configured, else as it was asked. */
export function originOf({ server, protocol, host }: FastifyRequest): string {
  const asked = `${protocol}://${host}`;
  return server.publicOrigin ?? (URL.canParse(asked) ? asked : NOWHERE);
}

/** That origin, for addresses on a page that have to be whole; `null` where a page is made without a request. */
export const Origin = createContext<string | null>(null);
