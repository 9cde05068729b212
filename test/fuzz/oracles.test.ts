import { describe, expect, it } from '@jest/globals';
import type { ApiDocument } from './document.js';
import { Oracles } from './oracles.js';
import type { FuzzAnswer, FuzzRequest } from './request.js';

const document: ApiDocument = {
  schemas: { Thing: { type: 'object', properties: { id: { type: 'integer' } }, required: ['id'] } },
  operations: [
    {
      route: 'GET /api/v1/things/{id}',
      method: 'GET',
      path: '/api/v1/things/{id}',
      access: 'public',
      parameters: [],
      body: {},
      responses: {
        200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
      },
    },
  ],
};
const request: FuzzRequest = {
  route: 'GET /api/v1/things/{id}',
  intent: 'valid',
  actor: { name: 'local', headers: {}, personId: null, may: () => true },
  method: 'GET',
  path: '/api/v1/things/1',
  headers: {},
  body: null,
};
const answer = (status: number, text: string, headers: Record<string, string> = {}): FuzzAnswer => ({
  status,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'x-correlation-id': 'id',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
    'referrer-policy': 'same-origin',
    ...headers,
  },
  body: Buffer.from(text),
  text,
  wrote: [],
  ms: 1,
});
const judge = (given: FuzzAnswer, asked = request) =>
  new Oracles(document).judge(asked, given).map(({ oracle }) => oracle);

describe('the fuzzer', () => {
  it('finds nothing wrong with a right answer', () => {
    expect(judge(answer(200, '{"id":1}'))).toEqual([]);
  });

  it.each([
    ['a failure of ours', answer(500, '{"code":"internal_error"}'), 'server-error'],
    ['a status that is not declared', answer(404, '{}'), 'status'],
    ['a body that is not as declared', answer(200, '{"id":"1"}'), 'schema'],
    ['a body that is no JSON', answer(200, 'x'), 'schema'],
    ['a type that is not declared', answer(200, 'x', { 'content-type': 'text/plain' }), 'schema'],
    ['a stack', answer(200, '{"id":1,"s":"at run (/app/x.js:1:2)"}'), 'leak'],
    ['SQL', answer(200, '{"id":1,"s":"SELECT id FROM question"}'), 'leak'],
    ['a message of the database', answer(200, '{"id":1,"s":"invalid input syntax for type uuid"}'), 'leak'],
    ['an answer without an id', answer(200, '{"id":1}', { 'x-correlation-id': '' }), 'correlation'],
    ['a header too few', answer(200, '{"id":1}', { 'content-security-policy': '' }), 'headers'],
    ['a body for everybody', answer(200, '{"id":1}', { 'access-control-allow-origin': '*' }), 'headers'],
    ['text that became markup', answer(200, '<script>fuzz()', { 'content-type': 'text/html' }), 'markup'],
  ])('finds %s', (_, given, oracle) => {
    expect(judge(given)).toContain(oracle);
  });

  it('finds somebody let in who may not, and somebody refused who may', () => {
    const nobody = { ...request, actor: { name: 'nobody', headers: {}, personId: null, may: () => false } };
    expect(judge(answer(200, '{"id":1}'), nobody)).toContain('permission');
    expect(judge(answer(403, '{"code":"role_required"}'))).toContain('permission');
  });
});
