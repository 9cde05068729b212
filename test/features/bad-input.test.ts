import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from 'node:net';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { logParaphrase, paraphrase } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

const NOBODY = '01890000-0000-7000-8000-000000000000';

describe('bad input', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  /** Everything that a request could have changed. */
  const everything = async () => {
    const tables = ['question', 'event', 'forecast', 'statement', 'author', 'source', 'resolution', 'score'];
    const counts = tables.map((table) => `SELECT '${table}', count(*), max(xmin::text) FROM ${table}`);
    return service.database.query(counts.join(' UNION ALL '));
  };

  const cases: [what: string, change: Record<string, unknown>, path: string, says: RegExp][] = [
    ['an unknown field', { probabilty: 0.4 }, 'probabilty', /not a known field/],
    ['a wrong type', { probability: '0.4' }, 'probability', /number from 0 to 1/],
    ['a probability above 1', { probability: 40 }, 'probability', /write 70% as 0\.7/],
    ['a negative probability', { probability: -0.1 }, 'probability', /number from 0 to 1/],
    ['neither probability nor phrase', { probability: undefined }, 'probability', /is missing/],
    ['a day that does not exist', { deadline: '2024-02-30' }, 'deadline', /real date/],
    ['a time without a zone', { saidAt: '2024-12-06T12:00:00' }, 'saidAt', /no time zone/],
    ['a deadline before the said-at date', { deadline: '2024-12-05' }, 'deadline', /after said at/],
    ['a said-at in the future', { saidAt: '2999-01-01', deadline: '2999-06-30' }, 'saidAt', /future/],
    ['an empty author', { author: '  ' }, 'author', /must not be empty/],
    ['an endless author', { author: 'x'.repeat(201) }, 'author', /at most 200/],
    ['a NUL', { text: 'Deployed\0' }, 'text', /NUL/],
    ['a lone surrogate', { text: 'Deployed \ud800' }, 'text', /lone surrogate/],
    ['a link that is not one', { url: 'javascript:alert(1)' }, 'url', /http/],
    [
      'an attribution that does not exist',
      { attribution: 'rumour' },
      'attribution',
      /^must be one of: own, rep/,
    ],
    ['a closing time after the deadline', { closesAt: '2025-07-31' }, 'closesAt', /after its deadline/],
    ['a closing time before it was said', { closesAt: '2024-12-05' }, 'closesAt', /after said at/],
    ['an array instead of a text', { text: ['a'] }, 'text', /^must be text$/],
    ['a text instead of a list', { tags: 'a' }, 'tags', /^must be a list$/],
    ['no author', { author: undefined }, 'author', /^is missing; it must be text$/],
    [
      'no said-at date',
      { saidAt: undefined },
      'saidAt',
      /^is missing; it must be a real date \(2025-06-30\)/,
    ],
    [
      'no deadline',
      { deadline: undefined, deadlinePhrase: undefined },
      'deadline',
      /^is missing: give the last day/,
    ],
    ['a question id that is none', { questionId: 'abc' }, 'questionId', /id of a question/],
  ];

  it.each(cases)('%s is refused with what, where and how', async (_, change, path, says) => {
    const before = await everything();
    const { status, headers, body } = await api.post('/predictions', { ...paraphrase, ...change });
    expect(status).toBe(422);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.errors[0].path).toBe(path);
    expect(body.errors[0].message).toMatch(says);
    expect(body.correlationId).toBeTruthy();
    expect(await everything()).toEqual(before);
  });

  it.each([
    ['broken JSON', '{"text": '],
    ['nested arrays of 4 kB', '['.repeat(2048) + ']'.repeat(2048)],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
  ])('%s is refused before it is read', async (_, text) => {
    const { status, body } = await api.raw('POST', '/predictions', text, {
      'content-type': 'application/json',
    });
    expect(status).toBe(400);
    expect(body.detail).toMatch(/./);
  });

  it('a body that is too large is refused', async () => {
    const { status } = await api.post('/predictions', { ...paraphrase, quote: 'x'.repeat(1_100_000) });
    expect(status).toBe(413);
  });

  it.each([
    'text/xml',
    'text/plain',
    'text/csv',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=b',
  ])('a body of type %s is refused where JSON is read', async (type) => {
    const answer = await api.raw('POST', '/predictions', JSON.stringify(paraphrase), {
      'content-type': type,
    });
    expect(answer.status).toBe(415);
    expect(answer.body).toMatchObject({ code: 'unsupported_content_type' });
    expect(answer.body.detail).toContain('application/json');
  });

  it('a body of JSON is refused where a form is read', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ text: 5 });
    expect((await fetch(`${service.url}/predictions`, { method: 'POST', headers, body })).status).toBe(415);
  });

  it('a body without a type is refused', async () => {
    expect((await api.raw('POST', '/predictions', new Uint8Array([0x7b, 0x7d]), {})).status).toBe(415);
  });

  it.each(['/api/v1/authors/%ff', '/authors/%ff'])('%s is no address, and said to be none', async (path) => {
    const response = await fetch(`${service.url}${path}`);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'bad_url', correlationId: expect.any(String) });
  });

  it('a browser gets a page when its address is none', async () => {
    const response = await fetch(`${service.url}/authors/%ff`, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(400);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toMatch(/^<!doctype html>/);
  });

  it.each([
    ['headers of 20 kB', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['what is no HTTP', 'How do you do?\r\n\r\n', 400],
  ])('%s are refused as a problem', async (_, text, status) => {
    const answer = await sendBytes(service.url, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('application/problem+json');
    expect(JSON.parse(answer.split('\r\n\r\n')[1]!)).toMatchObject({ status, errors: [] });
  });

  it('an address at which there is nothing is not found, whatever is asked', async () => {
    expect((await api.post(`/questions/${NOBODY}/forecasts`, paraphraseForecast())).status).toBe(404);
    expect((await api.post(`/questions/${NOBODY}/resolution`, { outcome: 'no' })).status).toBe(404);
    expect((await api.post('/questions/abc/resolution', { outcome: 'no' })).status).toBe(404);
    expect((await api.get('/questions/abc')).status).toBe(404);
    expect((await api.get('/authors/nobody/track-record')).status).toBe(404);
    expect((await api.get('/nothing')).status).toBe(404);
  });

  it.each([
    ['no outcome', {}, 'outcome', /^is missing; it must be "yes", "no", a fraction/],
    ['an outcome above 1', { outcome: 2 }, 'outcome', /must be "yes", "no", a fraction from 0 to 1/],
    ['an outcome that is a list', { outcome: ['yes'] }, 'outcome', /^must be "yes", "no", a fraction/],
    ['a reason that does not exist', { outcome: 'annulled', reason: 'x' }, 'reason', /^must be one of: cond/],
    ['a note that is a number', { outcome: 'no', note: 5 }, 'note', /^must be text$/],
  ])('a ruling with %s is told so in plain words', async (_, ruling, path, says) => {
    const id = await logParaphrase(api);
    const { status, body } = await api.post(`/questions/${id}/resolution`, ruling);
    expect(status).toBe(422);
    expect(body.errors).toEqual([expect.objectContaining({ path, message: expect.stringMatching(says) })]);
  });

  it.each([
    ['/questions', {}, ['text', 'deadline']],
    ['/statements', {}, ['author', 'saidAt', 'unscorable']],
    ['/events/01890000-0000-7000-8000-000000000000/ruling', {}, ['happenedOn']],
    ['/questions/01890000-0000-7000-8000-000000000000/postponement', {}, ['nextCheckOn', 'reason']],
    ['/questions/01890000-0000-7000-8000-000000000000/merge', {}, ['into']],
    ['/forecasts/01890000-0000-7000-8000-000000000000/move', {}, ['toQuestionId']],
  ])('POST %s without a field says that it is missing, and what to give', async (path, fields, missing) => {
    const { status, body } = await api.post(path, fields);
    expect(status).toBe(422);
    expect(body.errors.map((error: { path: string }) => error.path)).toEqual(missing);
    for (const error of body.errors) expect(error.message).toMatch(/^is missing; it must be [a-z]/);
  });

  it.each([
    ['no reason for an annulment', { outcome: 'annulled' }, 'reason'],
    ['an outcome that is none', { outcome: 'maybe' }, 'outcome'],
    ['a fraction above 1', { outcome: 1.5 }, 'outcome'],
    ['a happening in the future', { outcome: 'yes', happenedOn: '2999-01-01' }, 'happenedOn'],
    ['"yes" for what came too late', { outcome: 'yes', happenedOn: '2025-12-17' }, 'happenedOn'],
    ['"no" for what came in time', { outcome: 'no', happenedOn: '2025-01-17' }, 'happenedOn'],
    ['a knowledge of the future', { outcome: 'no', knownAt: '2999-01-01' }, 'knownAt'],
  ])('a ruling with %s is refused', async (_, ruling, path) => {
    const id = await logParaphrase(api);
    const { status, body } = await api.post(`/questions/${id}/resolution`, ruling);
    expect(status).toBe(422);
    expect(body.errors[0].path).toBe(path);
    expect((await api.get(`/questions/${id}`)).body.status).toBe('overdue');
  });

  it.each(['limit=0', 'limit=101', 'cursor=abc', 'status=lost', 'colour=red', 'limit=x'])(
    'a list with ?%s is refused',
    async (query) => {
      expect((await api.get(`/questions?${query}`)).status).toBe(422);
    },
  );

  it('a version that is no number is refused', async () => {
    const id = await logParaphrase(api);
    const { status } = await api.patch(`/questions/${id}`, { criteria: 'x' }, { 'if-match': 'newest' });
    expect(status).toBe(422);
  });

  it('a write from a page of another site is refused', async () => {
    const { status } = await api.post('/predictions', paraphrase, { 'sec-fetch-site': 'cross-site' });
    expect(status).toBe(403);
    const foreign = await api.post('/predictions', paraphrase, { origin: 'https://example.org' });
    expect(foreign.status).toBe(403);
  });
});

/** Sends bytes over a connection of its own. Gives all that comes back. */
async function sendBytes(serviceUrl: string, text: string): Promise<string> {
  const { port, hostname } = new URL(serviceUrl);
  const socket = connect(Number(port), hostname);
  socket.write(text);
  const chunks = await socket.toArray();
  return Buffer.concat(chunks as Buffer[]).toString();
}

function paraphraseForecast() {
  const { author, probability, saidAt } = paraphrase;
  return { author, probability, saidAt };
}
