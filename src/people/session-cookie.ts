import type { FastifyRequest } from 'fastify';
import type { Instance } from '../platform/instance.js';

/** How long a browser stays signed in, at most. */
export const SESSION_DAYS = 30;

type Asked = Pick<FastifyRequest, 'host' | 'hostname' | 'headers'>;

/**
 * Over https the cookie can be set by this very host only, which the prefix makes browsers see to. Cookies do not tell
 * ports of one host apart, on which several stores of one person may be served.
 */
function nameFor({ host, hostname }: Asked, instance: Instance): string {
  const port = /:(\d+)$/.exec(host)?.[1];
  return `${instance.isSecure(hostname) ? '__Host-reckoner' : 'reckoner'}${port ? `-${port}` : ''}`;
}

/** The secret of the session that a request belongs to. */
export function sessionSecretOf(request: Asked, instance: Instance): string | undefined {
  const pairs = (request.headers.cookie ?? '').split(/;\s*/);
  const prefix = `${nameFor(request, instance)}=`;
  return pairs.find((pair) => pair.startsWith(prefix))?.slice(prefix.length) || undefined;
}

/** The `Set-Cookie` header that begins a session, or ends it where there is no secret. */
export function sessionCookie(request: Asked, instance: Instance, secret: string | null): string {
  const days = secret === null ? 0 : SESSION_DAYS;
  return [
    `${nameFor(request, instance)}=${secret ?? ''}`,
    'Path=/',
    `Max-Age=${days * 86_400}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(instance.isSecure(request.hostname) ? ['Secure'] : []),
  ].join('; ');
}
