import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const PAGES =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
/** The API browser brings inline styles of its own. */
const API_DOCS = PAGES.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
/** The only pages that another site may frame: they have no script, no form and no cookie. */
const EMBEDS =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
const EMBED_PATH = /^\/embed\/((sources\/)?[^/]+\/calibration|questions\/[^/]+\/forecasts)$/;
/** A drawing that stands alone carries its styles, and may load and run nothing. */
const DRAWINGS = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/** Tells browsers to run nothing but our own scripts, to frame nothing, and to guess no types; and under which id we log it. */
export function secureHeaders(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onSend', async (request, reply) => {
    void reply.headers({ ...securityHeaders(request.url), 'x-correlation-id': request.id });
  });
}

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** The headers of an answer to a request for an address. */
export function securityHeaders(url: string): Record<string, string> {
  const path = url.split('?')[0]!;
  if (EMBED_PATH.test(path))
    return {
      ...EVERYWHERE,
      'content-security-policy': EMBEDS,
      'cross-origin-resource-policy': 'cross-origin',
    };
  return {
    ...EVERYWHERE,
    'content-security-policy': pagePolicy(path),
    'x-frame-options': 'DENY',
    'cross-origin-resource-policy': isPicture(path) ? 'cross-origin' : 'same-origin',
  };
}

function pagePolicy(path: string): string {
  if (path.startsWith('/api/docs')) return API_DOCS;
  return isPicture(path) ? DRAWINGS : PAGES;
}

/** Charts and badges, which other sites may show. */
function isPicture(path: string): boolean {
  return /\.(svg|png)$/.test(path) && !path.startsWith('/assets/') && !path.startsWith('/api/');
}
