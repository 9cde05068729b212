import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { paraphrase } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

describe('deadlines in words', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    await service.setNow('2026-11-22T09:41:00Z');
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  const log = (text: string, more: object = {}) => api.post('/predictions', { text, ...more });

  it('reads a deadline given in words beside whole fields, counted from said at', async () => {
    const { body } = await api.post('/predictions', { ...paraphrase, deadline: undefined });
    expect(body.question).toMatchObject({
      deadlineAt: '2025-07-01T00:00:00.000Z',
      deadlinePhrase: 'by mid-2025',
    });
    expect(body.deadline).toMatchObject({ on: '2025-06-30', rule: expect.any(String) });
    const sibling = { ...paraphrase, text: undefined, deadline: undefined, siblingOf: body.question.id };
    const { body: later } = await api.post('/predictions', {
      ...sibling,
      deadlinePhrase: 'in the second half of 2025',
    });
    expect(later.question.deadlineAt).toBe('2026-01-01T00:00:00.000Z');
    const vague = await api.post('/predictions', { ...sibling, deadlinePhrase: 'soon' });
    expect(vague.body.errors[0]).toMatchObject({ path: 'deadline', code: 'vague_deadline' });
  });

  it('follows the conventions of the source', async () => {
    await log('The dam is full by June 2027 @Moreau via Southern Post 60%');
    const edited = await api.patch(
      '/sources/southern-post',
      { byPeriod: 'start', hemisphere: 'south', fiscalYearStartMonth: 7 },
      { 'if-match': '"1"' },
    );
    expect(edited.body).toMatchObject({
      byPeriod: 'start',
      hemisphere: 'south',
      fiscalYearStartMonth: 7,
      weekEndsOn: null,
    });
    const { body } = await log('The bridge opens by 2028 @Moreau via Southern Post 60%');
    expect(body.deadline).toMatchObject({ on: '2027-12-31', contested: true, alternatives: ['2028-12-31'] });
    const words = { text: 'The tunnel opens', author: 'Moreau', probability: 0.5, saidAt: '2026-11-01' };
    const given = await api.post('/predictions', {
      ...words,
      source: 'Southern Post',
      deadlinePhrase: 'by 2028',
    });
    expect(given.body.question.deadlineAt).toBe('2028-01-01T00:00:00.000Z');
    const bad = await api.patch(
      '/sources/southern-post',
      { fiscalYearStartMonth: 13 },
      { 'if-match': '"2"' },
    );
    expect(bad.body.errors[0].path).toBe('fiscalYearStartMonth');
  });

  it('takes the conventions and the scale of a source from its page', async () => {
    await log('The ferry sails by June 2027 @Moreau via Harbour Mail 60%');
    const page = async (path: string) => (await fetch(`${service.url}${path}`)).text();
    expect(await page('/sources/harbour-mail')).toContain('Its fiscal year starts in');
    const form = new URLSearchParams({
      version: '1',
      scale: 'icd-203',
      byPeriod: 'start',
      hemisphere: '',
      weekEndsOn: 'friday',
      fiscalYearStartMonth: '4',
      numericDates: '',
    });
    const saved = await fetch(`${service.url}/sources/harbour-mail/scale`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
    });
    expect(saved.status).toBe(303);
    expect((await api.get('/sources/harbour-mail')).body).toMatchObject({
      scale: 'icd-203',
      byPeriod: 'start',
      hemisphere: null,
      weekEndsOn: 'friday',
      fiscalYearStartMonth: 4,
    });
    expect(await page('/sources/harbour-mail')).toMatch(/<option value="4" selected>April/);
  });

  it('says wherever a deadline is listed its last moment, and by which convention', async () => {
    const { body } = await log('The lighthouse is lit by 2030 @Moreau via Coast Gazette 60%');
    const { eventId } = body.question;
    const told = 'Last moment 31 Dec 2030, 23:59 UTC. “by 2030”: “by” a period: its last moment (contested)';
    const pages = [
      '/',
      '/questions',
      `/events/${eventId}`,
      '/authors/moreau?list=open',
      '/sources/coast-gazette?list=open',
    ];
    for (const path of pages) {
      const page = await (await fetch(`${service.url}${path}`)).text();
      expect([path, page.includes(told)]).toEqual([path, true]);
      expect([path, page.includes('Contested: could be 31 Dec 2029.')]).toEqual([path, true]);
    }
    await log('The buoy is moored by 24 November 2026 @Moreau via Coast Gazette 60%');
    const queue = await (await fetch(`${service.url}/queue`)).text();
    expect(queue).toContain('Last moment 24 Nov 2026, 23:59 UTC. “by 24 November 2026”');
    const focus = await (await fetch(`${service.url}/queue/${body.question.id}`)).text();
    expect(focus).toContain('Contested: read it as');
    expect(focus).toContain(`/questions/${body.question.id}#deadline`);
  });

  it('says of every deadline in words by which convention it was read, and takes another reading', async () => {
    const { body } = await log('The tower is topped out by 2029 @Moreau 60%');
    const { id, version } = body.question;
    const read = async () => (await api.get(`/questions/${id}`)).body;
    expect(await read()).toMatchObject({
      deadlineMeaning: {
        contested: true,
        alternatives: ['2028-12-31'],
        convention: expect.stringContaining('“by” a period'),
      },
    });
    const page = await (await fetch(`${service.url}/questions/${id}`)).text();
    expect(page).toContain('Last moment 31 Dec 2029, 23:59 UTC');
    expect(page).toContain('Contested: read it as');
    const form = new URLSearchParams({ deadline: '2028-12-31', version });
    const corrected = await fetch(`${service.url}/questions/${id}/deadline`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
    });
    expect(corrected.status).toBe(303);
    const after = await read();
    expect(after).toMatchObject({ deadlineAt: '2029-01-01T00:00:00.000Z', deadlinePhrase: 'by 2029' });
    expect(after.deadlineMeaning).toMatchObject({
      alternatives: ['2029-12-31'],
      convention: expect.stringContaining('entered by hand'),
    });
  });
});
