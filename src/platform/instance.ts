import type { BlockList } from 'node:net';
import type { FastifyRequest } from 'fastify';
import { clientAddress } from './http/client-address.js';

/** What this process is to its readers, as far as signing in depends on it. */
export class Instance {
  constructor(
    /** Where readers reach the service, if that is known. */
    readonly publicUrl: URL | null,
    /** One person's own: an embedded store that nobody else can reach. */
    readonly isPersonal: boolean,
    private readonly trustedProxies: BlockList,
  ) {}

  /** Where a request comes from, before the proxies that are ours. */
  addressOf(request: FastifyRequest): string {
    return clientAddress(request, this.trustedProxies);
  }

  /** Whether a request to this host arrives over https, which a proxy before us speaks. */
  isSecure(hostname: string): boolean {
    return this.publicUrl?.protocol === 'https:' && this.publicUrl.hostname === hostname;
  }
}
