import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { makeSession } from '../support/access.js';
import { type Answer, type ApiClient, apiClient } from '../support/api-client.js';
import { importCsv } from '../support/import-csv.js';
import { type Service, startService } from '../support/service.js';
import { visitor } from '../support/visitor.js';

const YES = { outcome: 'yes', knownAt: '2025-01-02' };

let service: Service;
let api: ApiClient;
let browser: ReturnType<typeof visitor>;
let ada: Record<string, string>;
let grace: Record<string, string>;
let made = 0;

beforeAll(async () => {
  service = await startService();
  api = apiClient(service.url);
  browser = visitor(service.url, api);
  const session = async () => ({
    cookie: browser.cookieWith((await makeSession(service.database, 'resolver')).secret),
  });
  ada = await session();
  grace = await session();
});
afterAll(() => service.stop());

/** Logs a forecast that was wrong or right, and has it ruled on by Ada. */
async function ruled(probability = 0.5, author = 'Somebody'): Promise<string> {
  const prediction = {
    text: `Claim ${++made}`,
    author,
    probability,
    saidAt: '2024-06-01',
    deadline: '2024-12-31',
  };
  const id = (await api.post('/predictions', prediction)).body.question.id;
  expect((await api.post(`/questions/${id}/resolution`, YES, ada)).status).toBe(201);
  return id;
}

const confirm = (id: string, as: Record<string, string>) =>
  api.post(`/questions/${id}/resolution/confirmation`, undefined, as);
const dispute = (id: string, as: Record<string, string>, reason = 'It was another treaty') =>
  api.post(`/questions/${id}/resolution/dispute`, { reason }, as);
const withdraw = (id: string, what: string, as: Record<string, string>) =>
  api.delete(`/questions/${id}/resolution/${what}`, as);
const verdicts = ({ body }: Answer) => body.reviews.map(({ verdict }: { verdict: string }) => verdict);
const kindsOf = async (id: string) =>
  (
    await service.database.query<{ kind: string }[]>(
      `SELECT kind FROM ledger_entry WHERE stream = 'question:' || $1 AND kind ~ 'confirm|disput' ORDER BY recorded_at, id`,
      [id],
    )
  ).map(({ kind }) => kind);

describe('a ruling', () => {
  it('is confirmed by somebody else than the one who made it, once', async () => {
    const id = await ruled();
    expect(await confirm(id, ada)).toMatchObject({ status: 403, body: { code: 'own_ruling' } });
    const first = await confirm(id, grace);
    expect([first.status, verdicts(first), first.body.disputed]).toEqual([201, ['confirmed'], false]);
    expect(verdicts(await confirm(id, grace))).toEqual(['confirmed']);
    expect(await kindsOf(id)).toEqual(['question.ruling-confirmed']);
    expect(verdicts(await withdraw(id, 'confirmation', grace))).toEqual([]);
    expect(await withdraw(id, 'confirmation', grace)).toMatchObject({
      status: 409,
      body: { code: 'not_reviewed' },
    });
  });

  it('is not confirmed by a token of the one who made it', async () => {
    const id = await ruled();
    const [row] = await service.database.query<{ actor: string }[]>(
      'SELECT actor FROM resolution WHERE question_id = $1',
      [id],
    );
    const { body: token } = await api.post('/tokens', { name: 'theirs', role: 'resolver' });
    await service.database.query('UPDATE api_token SET person_id = $2 WHERE id = $1', [
      token.id,
      row!.actor.replace('person:', ''),
    ]);
    const bearer = { authorization: `Bearer ${token.token}` };
    expect(await confirm(id, bearer)).toMatchObject({ status: 403, body: { code: 'own_ruling' } });
  });

  it('is disputed with a reason, goes on scoring, and is marked wherever it is shown', async () => {
    const id = await ruled(0.5, 'Marked');
    expect(await api.post(`/questions/${id}/resolution/dispute`, {}, grace)).toMatchObject({ status: 422 });
    const disputed = await dispute(id, grace);
    expect(disputed).toMatchObject({ status: 201, body: { disputed: true } });
    expect(disputed.body.reviews).toMatchObject([{ verdict: 'disputed', reason: 'It was another treaty' }]);
    const { body: question } = await api.get(`/questions/${id}`);
    expect(question).toMatchObject({ disputed: true, status: 'resolved' });
    expect(question.scores.length).toBeGreaterThan(0);
    const listed = await api.get('/questions?disputed=yes');
    expect(listed.body.items.map((item: { id: string }) => item.id)).toContain(id);
    const pages = [
      `/questions/${id}`,
      `/events/${question.eventId}`,
      '/questions',
      '/',
      '/queue',
      '/authors/marked',
    ];
    for (const path of pages)
      expect([path, /disputed/i.test(await (await fetch(service.url + path)).text())]).toEqual([path, true]);
    const csv = await (await fetch(`${service.url}/api/v1/exports/forecasts.csv`)).text();
    const rows: Record<string, string>[] = parse(csv, { columns: true });
    expect(rows.filter(({ disputed }) => disputed !== '')).toHaveLength(1);
    expect(await importCsv(service.url, csv)).toMatchObject({ unknownColumns: [] });
    expect(await withdraw(id, 'dispute', grace)).toMatchObject({ status: 200, body: { disputed: false } });
    const { items } = (await api.get('/questions?disputed=yes')).body;
    expect(items.map((item: { id: string }) => item.id)).not.toContain(id);
    expect(await kindsOf(id)).toEqual(['question.ruling-disputed', 'question.dispute-withdrawn']);
  });

  it('has one word of each person: a dispute takes the place of a confirmation', async () => {
    const id = await ruled();
    await confirm(id, grace);
    expect(verdicts(await dispute(id, grace))).toEqual(['disputed']);
    expect(verdicts(await confirm(id, grace))).toEqual(['confirmed']);
  });

  it('starts afresh once it is corrected, and is of the version that was looked at', async () => {
    const id = await ruled();
    await dispute(id, grace);
    const no = { outcome: 'no', knownAt: '2025-01-02' };
    const corrected = await api.post(`/questions/${id}/resolution`, no, { ...ada, 'if-match': '"1"' });
    expect(corrected.body).toMatchObject({ version: 2, reviews: [], disputed: false });
    expect(await confirm(id, { ...grace, 'if-match': '"1"' })).toMatchObject({ status: 412 });
    expect((await confirm(id, { ...grace, 'if-match': '"2"' })).status).toBe(201);
    await api.delete(`/questions/${id}/resolution`, ada);
    expect(await confirm(id, grace)).toMatchObject({ status: 409, body: { code: 'not_resolved' } });
  });

  it('that is disputed can be left out of boards, records, comparisons and exports', async () => {
    const id = await ruled(0.9, 'Left out');
    await ruled(0.1, 'Left out');
    await dispute(id, grace);
    const nOf = async (query: string) => {
      const { body } = await api.get(`/authors/left-out/track-record${query}`);
      return [body.n, Math.round(body.brier.mean * 100) / 100, body.filters.disputed];
    };
    expect(await nOf('')).toEqual([2, 0.41, 'counted']);
    expect(await nOf('?disputed=left-out')).toEqual([1, 0.81, 'left-out']);
    const rows = async (query: string) =>
      (await (await fetch(`${service.url}/api/v1/exports/scored-segments.csv${query}`)).text())
        .split('\n')
        .filter((row) => row.includes(id)).length;
    expect(await rows('')).toBeGreaterThan(0);
    expect(await rows('?disputed=left-out')).toBe(0);
    for (const path of ['/boards/authors', '/boards/sources', '/track-record'])
      expect((await api.get(`${path}?disputed=left-out`)).status).toBe(200);
    for (const path of ['/boards?disputed=left-out', '/authors/left-out?disputed=left-out'])
      expect(await (await fetch(service.url + path)).text()).toMatch(/value="left-out" selected/);
  });

  it('is confirmed and disputed by forms, each with its way back', async () => {
    const id = await ruled();
    const send = async (action: string, fields = {}) => {
      const answer = await browser.post(
        `/questions/${id}/${action}`,
        { version: '1', ...fields },
        grace['cookie']!,
      );
      return [answer.status, answer.headers.get('location') ?? (await answer.text())];
    };
    expect(await send('confirmation')).toEqual([303, `/questions/${id}?done=confirmed&about=${id}`]);
    const page = async () =>
      (await browser.get(`/questions/${id}`, { ...grace, accept: 'text/html' })).text();
    expect(await page()).toContain('Take my confirmation back');
    const [status, text] = await send('dispute');
    expect([status, String(text)]).toEqual([422, expect.stringContaining('reason')]);
    expect((await send('dispute', { reason: 'Not so' }))[0]).toBe(303);
    expect(await page()).toContain('Take my dispute back');
    expect((await send('dispute/withdrawal'))[0]).toBe(303);
    expect(await page()).toContain('Confirm this ruling');
  });
});

describe('where a ruling takes a second person', () => {
  const claim = { author: 'Anna', probability: 0.5, saidAt: '2024-06-01', deadline: '2024-12-31' };
  const log = async (text: string, as: Record<string, string>) =>
    (await api.post('/predictions', { ...claim, text }, as)).body.question.id as string;
  const rule = (id: string, as: Record<string, string>) => api.post(`/questions/${id}/resolution`, YES, as);
  const put = (on: boolean, as: Record<string, string> = {}) =>
    api.raw('PUT', '/settings/four-eyes', JSON.stringify({ on }), {
      'content-type': 'application/json',
      ...as,
    });

  beforeAll(async () => {
    expect((await put(true, ada)).status).toBe(403);
    expect((await put(true)).body).toEqual({ on: true });
  });
  afterAll(() => put(false));

  it('it is refused to whoever recorded the question or a forecast on it, and nobody else', async () => {
    const id = await log('Recorded by Ada', ada);
    expect(await rule(id, ada)).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    await api.post(
      `/questions/${id}/forecasts`,
      { author: 'Bert', probability: 0.2, saidAt: '2024-07-01' },
      grace,
    );
    expect(await rule(id, grace)).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect((await rule(id, {})).status).toBe(201);
  });

  it('it is refused for an event as well, and to a form with what it takes', async () => {
    const id = await log('Recorded by Ada, too', ada);
    const { body } = await api.get(`/questions/${id}`);
    const settle = { happenedOn: '2024-11-01', questionIds: [id] };
    expect((await api.post(`/events/${body.eventId}/ruling`, settle, ada)).status).toBe(403);
    const form = await browser.post(`/questions/${id}/resolution`, { outcome: 'yes' }, ada['cookie']!);
    expect([form.status, await form.text()]).toEqual([
      403,
      expect.stringContaining('somebody else has to rule'),
    ]);
    expect((await api.post(`/events/${body.eventId}/ruling`, settle, grace)).status).toBe(200);
  });

  it('an import brings no outcomes, and whoever imported does not rule', async () => {
    const row = (outcome: string) =>
      `question,deadline,author,said_at,probability,outcome\nImported,2024-12-31,Anna,2024-06-01,0.5,${outcome}\n`;
    expect(await importCsv(service.url, row('yes'))).toMatchObject({ rows: { added: 0, rejected: 1 } });
    expect(await importCsv(service.url, row(''))).toMatchObject({ rows: { added: 1, rejected: 0 } });
    const { body } = await api.get('/questions?q=Imported');
    const id = body.items[0].id;
    expect(await rule(id, {})).toMatchObject({ status: 403, body: { code: 'four_eyes' } });
    expect((await rule(id, ada)).status).toBe(201);
  });

  it('it says so on Settings, where an admin switches it', async () => {
    const page = await (await fetch(`${service.url}/settings`)).text();
    expect(page).toContain('Let every resolver rule');
  });
});
