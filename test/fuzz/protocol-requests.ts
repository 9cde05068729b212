import fc from 'fast-check';
import type { Actor } from './actors.js';
import { encodePart } from './encode.js';
import { evilText } from './evil.js';
import type { FuzzRequest } from './request.js';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE'];
const types = [
  'application/json',
  'application/json; charset=utf-16',
  'application/json; charset=x',
  'APPLICATION/JSON',
  'application/problem+json',
  'application/merge-patch+json',
  'text/plain',
  'text/csv',
  'text/csv; header=absent',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=',
  'multipart/form-data; boundary=fuzz',
  'multipart/mixed; boundary=fuzz',
  'application/octet-stream',
  '',
  '/',
  'x',
  ';;;',
];
const oddHeaders: Record<string, readonly string[]> = {
  accept: ['', '*/*', 'text/html', 'application/xml', 'image/*;q=0', 'text/html;q=x', 'a'.repeat(3000)],
  'accept-encoding': ['gzip', 'br', 'deflate', 'identity;q=0', '*;q=0', 'zstd', 'gzip;q=x', ''],
  'accept-language': ['ru', 'x'.repeat(500)],
  'content-encoding': ['gzip', 'br', 'identity', 'x'],
  range: ['bytes=0-10', 'bytes=-1', 'bytes=5-1', 'bytes=99999999999-', 'lines=1-2', 'bytes=0-0,2-3'],
  'if-none-match': ['*', '"x"', 'W/"1"', '', 'W/"'],
  'if-modified-since': ['x', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  'if-match': ['*', '"1"', '"-1"', '"1.5"', ''],
  'idempotency-key': ['', 'a', 'same', 'x'.repeat(300), 'é'],
  host: ['example.org', '', 'localhost:1', '[::1]', 'localhost.', '127.0.0.1:99999', 'a b'],
  origin: ['null', 'https://example.org', 'x', 'http://localhost'],
  'sec-fetch-site': ['cross-site', 'same-origin', 'none', 'x'],
  'x-forwarded-for': ['1.2.3.4', 'x'],
  'x-forwarded-host': ['example.org'],
  'x-http-method-override': ['DELETE', 'PUT'],
  'x-request-id': ['1', '<b>'],
  forwarded: ['for=1.2.3.4;host=example.org'],
  cookie: ['a=b', '__Host-session=x', ';;;=', 'a='.repeat(1000)],
  authorization: ['Bearer x', 'Basic eDp4', 'Bearer ' + 'x'.repeat(2000), ''],
  'hx-request': ['true', 'x'],
  'transfer-encoding': ['chunked'],
  expect: ['100-continue'],
  upgrade: ['websocket', 'h2c'],
};
const bodies = [
  '',
  '{}',
  '[]',
  'a=b&a=c&__proto__=x',
  'a,b\n1,2\n',
  '--fuzz\r\n\r\nx\r\n--fuzz--\r\n',
  '\0\u0001',
  '{"text":"x"}',
];

const oddHeader = fc
  .constantFrom(...Object.keys(oddHeaders))
  .chain((name) => fc.constantFrom(...oddHeaders[name]!).map((value): [string, string] => [name, value]));

/** Requests with odd methods, types, headers and addresses, to paths that there are and some that there are not. */
export function protocolRequest(
  paths: () => readonly string[],
  actor: fc.Arbitrary<Actor>,
): fc.Arbitrary<FuzzRequest> {
  const known = fc.nat().map((n) => paths()[n % paths().length]!);
  const path = fc.oneof(
    { weight: 8, arbitrary: known },
    {
      weight: 1,
      arbitrary: fc.tuple(known, evilText).map(([base, text]) => `${base}/${encodePart(text.slice(0, 400))}`),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '//',
        '/%',
        '/%ff',
        '/%00',
        '/..',
        '/../../etc/passwd',
        '/assets/..%2f..%2fpackage.json',
        '/assets/%2e%2e/%2e%2e/package.json',
        '/api/v1/%2e%2e',
        '/api/docs/..%5c',
        '/?',
        '/;',
        '/a'.repeat(2000),
        `/${'x'.repeat(12_000)}`,
        '/*',
        '/.git/config',
        '/.env',
        '/api/v1/questions?' + 'a=1&'.repeat(2000),
      ),
    },
  );
  const body = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 2, arbitrary: fc.constantFrom(...bodies) },
  );
  return fc
    .record({
      method: fc.constantFrom(...methods),
      path,
      headers: fc.array(oddHeader, { minLength: 0, maxLength: 3 }),
      type: fc.oneof(fc.constant(null), fc.constantFrom(...types)),
      body,
      actor,
    })
    .map(({ headers, type, ...rest }) => ({
      ...rest,
      route: null,
      intent: 'protocol' as const,
      headers: {
        ...(type !== null && { 'content-type': type }),
        ...toSendable(Object.fromEntries(headers), rest.body),
      },
    }));
}

/** A length and chunks at once would be two requests to some proxies; that is theirs to refuse, and Node sends neither. */
function toSendable(headers: Record<string, string>, body: string | null): Record<string, string> {
  const { 'transfer-encoding': chunked, expect, upgrade, ...rest } = headers;
  if (body !== null) return { ...rest };
  return {
    ...rest,
    ...(expect !== undefined && chunked === undefined && { 'x-expect': expect }),
    ...(upgrade && { 'x-upgrade': upgrade }),
  };
}
