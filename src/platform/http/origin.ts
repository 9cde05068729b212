import type { FastifyRequest } from 'fastify';
import { createContext } from 'preact';

/** Scheme, host and port under which the service was asked. */
export const originOf = ({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string =>
  `${protocol}://${host}`;

/** That origin, for addresses on a page that have to be whole; `null` where a page is made without a request. */
export const Origin = createContext<string | null>(null);
