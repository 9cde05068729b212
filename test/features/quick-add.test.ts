import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { paraphrase } from '../support/oreshnik.js';
import { type Service, startService } from '../support/service.js';

describe('the quick-add line', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    await service.setNow('2026-11-22T09:41:00Z');
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  const log = (text: string, more: object = {}) => api.post('/predictions', { text, ...more });
  const preview = async (text: string) => (await api.post('/quick-add', { text })).body;

  it('logs a prediction by its text alone, said today', async () => {
    const line =
      'Orrin–Calder sells its port arm by the end of March @"Nadia Ferrante" via The Meridian 70% #Competition';
    const { status, body } = await log(line);
    expect(status).toBe(201);
    expect(body.question).toMatchObject({
      text: 'Orrin–Calder sells its port arm',
      deadlineAt: '2027-04-01T00:00:00.000Z',
      deadlinePhrase: 'by the end of March',
      deadlinePrecision: 'day',
      tags: ['competition'],
    });
    expect(body.forecast).toMatchObject({
      probability: 0.7,
      phrase: null,
      saidAt: '2026-11-22T00:00:00.000Z',
      attribution: 'reported',
    });
    expect(body).toMatchObject({ author: { name: 'Nadia Ferrante' }, source: { name: 'The Meridian' } });
    expect(body.deadline).toMatchObject({ on: '2027-03-31', lastMoment: '2027-03-31, 24:00 UTC' });
  });

  it('reads odds, phrases and conditions', async () => {
    expect((await log('Strike at the port by June 2027 @Moreau 3:1 against')).body.forecast.probability).toBe(
      0.25,
    );
    const { body } = await log(
      'Senn causeway reopens by the end of January, likely @Vask if the treaty is signed',
    );
    expect(body.question).toMatchObject({
      text: 'Senn causeway reopens',
      condition: 'if the treaty is signed',
    });
    expect(body.forecast).toMatchObject({ phrase: 'likely', scaleFrom: 'assumed', scored: true });
  });

  it('makes the positive claim of a denied one', async () => {
    const { body } = await log('Karsovia is unlikely to reopen the causeway by May 2027 @Vask via ISW');
    expect(body.question.text).toBe('Karsovia will reopen the causeway');
    expect(body.forecast).toMatchObject({ phrase: 'unlikely', scale: 'icd-203' });
    expect(body.forecast.probability).toBeLessThan(0.5);
    const { body: denied } = await log('The bank probably will not raise its rate by May 2027 @Vask');
    expect(denied.question.text).toBe('The bank will raise its rate');
    expect(denied.forecast.phrase).toBe('not probably');
    expect(denied.forecast.probability).toBeLessThan(0.5);
  });

  it('tracks what could happen, without a number', async () => {
    const { body } = await log('Russia could deploy Oreshnik systems to Belarus by mid-2027 @Lukashenko');
    expect(body.question.text).toBe('Russia will deploy Oreshnik systems to Belarus');
    expect(body.forecast).toMatchObject({ phrase: 'could', probability: null, scored: false });
    expect(body.deadline).toMatchObject({ on: '2027-06-30', contested: expect.any(Boolean) });
  });

  it('finds an author by alias or last name, and asks where several bear it', async () => {
    const { body } = await log('The yard delivers by June 2027 @ferrante 60%');
    expect(body.author.name).toBe('Nadia Ferrante');
    await log('The yard closes by June 2027 @"Ilya Ferrante" 60%');
    const asked = await log('The yard opens by June 2027 @ferrante 60%');
    expect(asked.status).toBe(422);
    expect(asked.body.errors[0]).toMatchObject({ path: 'author', code: 'several_authors' });
    expect(asked.body.errors[0].hint).toContain('@"Ilya Ferrante"');
  });

  it('lets fields win that are given beside it', async () => {
    const { body } = await log('Ferry line resumes by June 2027 @"Sanna Lindqvist" via ISW 60% #ferry', {
      source: 'Harbour Radio',
      deadline: '2027-07-31',
      probability: 0.3,
      saidAt: '2026-10-01',
    });
    expect(body).toMatchObject({
      author: { name: 'Sanna Lindqvist' },
      source: { name: 'Harbour Radio' },
      question: { text: 'Ferry line resumes', deadlineAt: '2027-08-01T00:00:00.000Z' },
      forecast: { probability: 0.3, saidAt: '2026-10-01T00:00:00.000Z' },
    });
  });

  it('leaves the text of a whole prediction as it is', async () => {
    const { body } = await api.post('/predictions', {
      ...paraphrase,
      text: 'Missiles come by mid-2025 @dawn',
    });
    expect(body.question.text).toBe('Missiles come by mid-2025 @dawn');
    expect(body.deadline).toBeNull();
  });

  it('names every field that is missing, and how to mend it', async () => {
    const { status, body } = await log('It rains');
    expect(status).toBe(422);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'deadline',
      'probability',
      'author',
    ]);
    for (const { hint } of body.errors) expect(hint).toMatch(/\S/);
  });

  it('never makes a date of a vague phrase', async () => {
    for (const phrase of ['in the coming weeks', 'soon', 'before the election']) {
      const { status, body } = await log(`Pressure on the causeway rises ${phrase} @Vask 60%`);
      expect(status).toBe(422);
      expect(body.errors[0]).toMatchObject({ path: 'deadline', code: 'vague_deadline' });
    }
    const { body } = await log('Pressure on the causeway rises in the coming weeks @Vask 60%');
    expect(body.errors[0].hint).toMatch(/suggestion of ours: 202[67]-\d\d-\d\d/);
  });

  it('asks what bare odds mean', async () => {
    const { status, body } = await log('Rail union strikes by June 2027 @Moreau 3 to 1');
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ path: 'probability', code: 'ambiguous_odds' });
  });

  it('sends a passage to capture', async () => {
    const { body } = await log(`${'The causeway remains closed. '.repeat(14)}It may reopen by June.`);
    expect(body.errors[0]).toMatchObject({ path: 'text', code: 'passage' });
  });

  it('does a repeated request once', async () => {
    const key = { 'idempotency-key': 'one-line' };
    const once = await api.post(
      '/predictions',
      { text: 'Anvil-3 reaches orbit by June 2027 @Moreau 80%' },
      key,
    );
    const again = await api.post(
      '/predictions',
      { text: 'Anvil-3 reaches orbit by June 2027 @Moreau 80%' },
      key,
    );
    expect(again.body).toEqual(once.body);
  });

  it('previews what it would log, and writes nothing', async () => {
    const count = async () => (await service.database.query('SELECT count(*) FROM author'))[0].count;
    const before = await count();
    const read = await preview(
      'Orrin–Calder sells its port arm by mid-2027 @lindqvist via ISW unlikely #ports',
    );
    expect(read).toMatchObject({
      text: 'Orrin–Calder sells its port arm',
      isPassage: false,
      saidOn: '2026-11-22',
      deadline: { on: '2027-06-30', phrase: 'by mid-2027' },
      likelihood: { phrase: 'unlikely', scale: 'icd-203', isAssumed: true, scored: true },
      author: { called: 'lindqvist', known: { name: 'Sanna Lindqvist' } },
      source: { called: 'ISW', known: { name: 'ISW' } },
      tags: ['ports'],
      problems: [],
    });
    expect(read.similar[0].text).toBe('Orrin–Calder sells its port arm');
    for (const { kind, span, text } of read.chips) {
      expect(kind).toMatch(/claim|deadline|author|source|likelihood|tag/);
      expect(span[1]).toBeGreaterThan(span[0]);
      expect(text).not.toBe('');
    }
    expect((await preview('')).problems.map(({ path }: { path: string }) => path)).toContain('text');
    expect((await preview('One. Two three.\n\nFour five.')).isPassage).toBe(true);
    expect(await count()).toBe(before);
  });
});
