import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** The API browser brings inline styles of its own. */
const API_DOCS = PAGES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/** Tells browsers to run nothing but our own scripts, to frame nothing, and to guess no types. */
export function secureHeaders(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', async (request, reply) => {
    void reply.headers(securityHeaders(request.url));
  });
}

/** The headers of an answer to a request for an address. */
export function securityHeaders(url: string): Record<string, string> {
  return {
    'content-security-policy': url.startsWith('/api/docs') ? API_DOCS : PAGES,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
}
