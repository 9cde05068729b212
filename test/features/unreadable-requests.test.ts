import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { type Service, startService } from '../support/service.js';

describe('what cannot be read', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  it.each(['/questions?q=a%00b', '/authors/a%00b', '/ledger?x=%00'])(
    '%s cannot be read, for it has a NUL',
    async (path) => {
      const { status, body } = await api.get(path);
      expect(status).toBe(400);
      expect(body).toMatchObject({ code: 'unstorable_text', errors: [{ hint: 'Remove that character.' }] });
    },
  );

  it('a part of an address that no id or name could be is too long', async () => {
    const { status, body } = await api.get(`/questions/${'x'.repeat(200)}`);
    expect(status).toBe(414);
    expect(body).toMatchObject({ code: 'max_param_length' });
  });

  it.each(['gzip', 'br', 'deflate', 'x'])('a body compressed as %s is refused unread', async (encoding) => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000)));
    const headers = { 'content-type': 'application/json', 'content-encoding': encoding };
    const { status, body } = await api.raw('POST', '/predictions', bomb, headers);
    expect(status).toBe(415);
    expect(body).toMatchObject({ code: 'unsupported_content_encoding' });
  });

  it.each([
    ['breaks off', '--form\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\nquestion'],
    ['has another boundary than it says', '--other\r\n\r\nx\r\n--other--\r\n'],
    ['is empty', ''],
  ])('a form that %s is refused', async (_, text) => {
    const { status, body } = await api.raw('POST', '/imports', text, {
      'content-type': 'multipart/form-data; boundary=form',
    });
    expect(status).toBe(400);
    expect(body.detail).toMatch(/form|upload/i);
  });

  it.each(['rebound.example.org', '169.254.169.254', 'localhost.example.org'])(
    'a request for %s is refused, whoever made that name point here',
    async (host) => {
      expect(await statusFor(service.url, host)).toBe(403);
      expect(await statusFor(service.url, 'localhost')).toBe(200);
    },
  );

  it('every answer carries the id under which it is logged', async () => {
    const ids = await Promise.all(
      ['/', '/api/v1/questions', '/api/v1/nothing', '/authors/%ff', '/assets/none.css'].map(async (path) =>
        (await fetch(`${service.url}${path}`)).headers.get('x-correlation-id'),
      ),
    );
    for (const id of ids) expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(ids).size).toBe(ids.length);
    const { headers, body } = await api.get('/nothing');
    expect(headers.get('x-correlation-id')).toBe(body.correlationId);
  });
});

/** The status of the front page, asked for under another name. */
function statusFor(serviceUrl: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = request(serviceUrl, { headers: { host } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode!);
    });
    asked.on('error', reject).end();
  });
}
