import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { article, paragraph } from '../support/passage.js';
import { type Service, startService } from '../support/service.js';

const SAID = {
  publishedOn: '2026-11-14',
  url: 'https://northlight.example/notes',
  source: 'Northlight Notes',
};

describe('captures', () => {
  let service: Service;
  let api: ApiClient;

  beforeAll(async () => {
    service = await startService();
    await service.setNow('2026-11-22T09:41:00Z');
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  const take = async (more: object = {}) =>
    (await api.post('/captures', { text: article, ...SAID, ...more })).body;
  const decide = (id: string, ...decisions: object[]) => api.post(`/captures/${id}/decisions`, { decisions });
  // oxlint-disable-next-line typescript/no-explicit-any -- the shape is what the suite tests
  const candidateWith = (capture: any, words: string) => {
    const found = [...capture.candidates, ...capture.maybe].find(({ text }) => text.includes(words));
    expect(found).toBeDefined();
    return found;
  };

  it('find the predictions of a text, each with the reasons and a proposal for every field', async () => {
    const { status, body } = await api.post('/captures', { text: article, ...SAID });
    expect(status).toBe(201);
    expect(body).toMatchObject({ text: article, publishedOnFrom: 'given', maybe: expect.any(Array) });
    expect(body.textHash).toBe(createHash('sha256').update(article).digest('hex'));
    const marrend = candidateWith(body, 'Halberd');
    expect(marrend).toMatchObject({
      claim: 'The first Halberd battery will be on duty there',
      speaker: expect.stringContaining('Marrend'),
      source: expect.stringContaining('Corran Institute'),
      publication: 'Northlight Notes',
      wording: 'paraphrased',
      stance: 'forecast',
      phrase: 'could',
      probability: null,
      deadline: {
        on: '2027-06-30',
        at: '2027-07-01T00:00:00.000Z',
        phrase: 'by mid-2027',
        alternatives: expect.any(Array),
        convention: expect.any(String),
      },
    });
    const [start, end] = marrend.span;
    expect(article.slice(start, end)).toBe(marrend.text);
    expect(article.slice(0, start).endsWith(marrend.prefix)).toBe(true);
    expect(article.slice(end).startsWith(marrend.suffix)).toBe(true);
    const sum = marrend.reasons.reduce((total: number, { weight }: { weight: number }) => total + weight, 0);
    expect(marrend.score).toBe(sum);
    expect(candidateWith(body, 'unlikely')).toMatchObject({
      claim: 'Karsovia will reopen the causeway to civilian traffic',
      phrase: 'unlikely',
      deadline: { on: '2027-01-31' },
    });
    expect(candidateWith(body, 'unlikely').probability).toBeLessThan(0.5);
  });

  it('keep the text and what was found, and log what a person confirms', async () => {
    const capture = await take();
    const { index, text, span, prefix, suffix } = candidateWith(capture, 'Halberd');
    const { status, body } = await decide(capture.id, { candidate: index, as: 'forecast' });
    expect(status).toBe(201);
    const [{ question, forecast, author, source }] = body.predictions;
    expect(question).toMatchObject({
      text: 'The first Halberd battery will be on duty there',
      deadlinePhrase: 'by mid-2027',
      deadlineAt: '2027-07-01T00:00:00.000Z',
    });
    expect(forecast).toMatchObject({
      phrase: 'could',
      scored: false,
      attribution: 'reported',
      wording: 'paraphrased',
      saidAt: '2026-11-14T00:00:00.000Z',
      publication: 'Northlight Notes',
      quote: text,
      captureId: capture.id,
      quoteStart: span[0],
      quotePrefix: prefix,
      quoteSuffix: suffix,
      url: SAID.url,
    });
    expect(author.name).toContain('Marrend');
    expect(source.name).toContain('Corran Institute');
    const read = (await api.get(`/captures/${capture.id}`)).body;
    expect(candidateWith(read, 'Halberd').decision).toMatchObject({
      decision: 'accepted',
      questionId: question.id,
    });
  });

  it('take corrections, and tell them from what was proposed', async () => {
    const capture = await take();
    const { index } = candidateWith(capture, 'Halberd');
    const fields = { text: 'A Halberd battery is on duty', probability: 0.4, deadline: '2027-08-31' };
    const { body } = await decide(capture.id, { candidate: index, as: 'forecast', fields });
    expect(body.predictions[0]).toMatchObject({
      question: {
        text: 'A Halberd battery is on duty',
        deadlineAt: '2027-09-01T00:00:00.000Z',
        deadlinePhrase: 'by mid-2027',
      },
      forecast: { phrase: 'could', probability: 0.4, scored: true },
    });
    expect(candidateWith(body.capture, 'Halberd').decision.decision).toBe('edited');
  });

  it('keep what cannot be scored, with its reason', async () => {
    const capture = await take();
    const { index } = candidateWith(capture, 'coming weeks');
    const { body } = await decide(capture.id, {
      candidate: index,
      as: 'unscorable',
      reason: 'vague',
      author: 'Karsovian command',
      reviewOn: '2027-01-15',
    });
    const { statementId } = candidateWith(body.capture, 'coming weeks').decision;
    const { body: statements } = await api.get('/statements');
    expect(statements.items.find(({ id }: { id: string }) => id === statementId)).toMatchObject({
      unscorable: 'vague',
      reviewOn: '2027-01-15',
      captureId: capture.id,
    });
  });

  it('save all of a decision or nothing, and nothing twice', async () => {
    const capture = await take();
    const first = candidateWith(capture, 'Halberd').index;
    const vague = candidateWith(capture, 'coming weeks').index;
    const refused = await decide(
      capture.id,
      { candidate: first, as: 'forecast' },
      { candidate: vague, as: 'forecast', fields: { author: 'Karsovian command', probability: 0.6 } },
    );
    expect(refused.status).toBe(422);
    expect(refused.body.errors[0]).toMatchObject({ path: 'decisions.1.deadline', code: 'vague_deadline' });
    expect(candidateWith((await api.get(`/captures/${capture.id}`)).body, 'Halberd').decision).toBeNull();
    expect((await decide(capture.id, { candidate: first, as: 'rejected' })).status).toBe(201);
    expect((await decide(capture.id, { candidate: first, as: 'forecast' })).status).toBe(409);
    expect((await decide(capture.id, { candidate: 99, as: 'rejected' })).status).toBe(422);
  });

  it('name nobody where no rule does', async () => {
    const capture = (await api.post('/captures', { text: 'The port will very likely close by June 2027.' }))
      .body;
    expect(capture.candidates[0]).toMatchObject({ speaker: null, speakerRule: null });
    const { status, body } = await decide(capture.id, { candidate: 0, as: 'forecast' });
    expect(status).toBe(422);
    expect(body.errors[0]).toMatchObject({ path: 'decisions.0.author', hint: 'Say who said it.' });
  });

  it('count per rule what became of its proposals', async () => {
    const { decided, items } = (await api.get('/captures/accuracy')).body;
    expect(decided).toEqual({ accepted: 1, edited: 1, unscorable: 1, rejected: 1 });
    const page = await (await fetch(`${service.url}/capture/accuracy`)).text();
    expect(page.replaceAll(/<[^>]+>/g, '')).toContain(
      'Of 4 candidates, 1 was logged as proposed and 1 after a correction; 1 cannot be scored, 1 was dismissed.',
    );
    expect(page).toContain('subject and reporting verb');
    expect(items).toContainEqual(
      expect.objectContaining({ rule: 'feature:dated', accepted: 1, edited: 1, rejected: 1 }),
    );
    expect(items.filter(({ rule }: { rule: string }) => rule.startsWith('speaker:'))).not.toEqual([]);
    expect(items.find(({ rule }: { rule: string }) => rule.startsWith('deadline:')).mended).toBeGreaterThan(
      0,
    );
  });

  it('write a ledger entry each', async () => {
    const kinds = await service.database.query('SELECT DISTINCT kind FROM ledger_entry ORDER BY kind');
    expect(kinds.map(({ kind }: { kind: string }) => kind)).toEqual(
      expect.arrayContaining(['capture.taken', 'capture.decided']),
    );
  });

  it('read a page: its article, date, outlet and address', async () => {
    const html = `<html><head><title>Notes</title><meta property="og:site_name" content="The Meridian">
      <meta property="article:published_time" content="2026-11-10T08:00:00Z"><link rel="canonical" href="https://meridian.example/n"></head>
      <body><article><p>${paragraph}</p><script>alert(1)</script></article></body></html>`;
    const { body } = await api.post('/captures', { html, url: 'https://meridian.example/n?utm=1' });
    expect(body).toMatchObject({
      publishedOn: '2026-11-10',
      publishedOnFrom: 'page',
      source: 'The Meridian',
      url: 'https://meridian.example/n',
    });
    expect(body.text).not.toContain('alert');
    expect(candidateWith(body, 'Halberd').source).toBe('The Meridian');
  });

  it('are read anew as of another day, until something is decided', async () => {
    const capture = (await api.post('/captures', { text: 'The port will very likely close by June.' })).body;
    expect(capture).toMatchObject({ publishedOn: '2026-11-22', publishedOnFrom: 'today' });
    expect(capture.candidates[0].deadline.on).toBe('2027-06-30');
    const reading = { publishedOn: '2026-02-01', source: 'The Meridian' };
    const { body } = await api.post(`/captures/${capture.id}/reading`, reading);
    expect(body).toMatchObject({
      publishedOn: '2026-02-01',
      publishedOnFrom: 'given',
      source: 'The Meridian',
    });
    expect(body.candidates[0].deadline.on).toBe('2026-06-30');
    await decide(capture.id, { candidate: 0, as: 'rejected' });
    expect((await api.post(`/captures/${capture.id}/reading`, reading)).status).toBe(409);
  });

  it('refuse what is too long, what is nothing, and what is both', async () => {
    const long = await api.post('/captures', { text: 'The port will close by June. '.repeat(7_500) });
    expect(long.status).toBe(422);
    expect(long.body.errors[0]).toMatchObject({
      path: 'text',
      code: 'too_big',
      message: expect.stringContaining('200 kB'),
    });
    for (const body of [
      {},
      { text: '  ' },
      { text: 'a', html: 'b' },
      { text: 'a', url: 'javascript:alert(1)' },
    ])
      expect((await api.post('/captures', body)).status).toBe(422);
    const nowhere = '/captures/01890000-0000-7000-8000-000000000000';
    expect((await api.get(nowhere)).status).toBe(404);
    const decisions = [{ candidate: 0, as: 'rejected' }];
    expect((await api.post(`${nowhere}/decisions`, { decisions })).status).toBe(404);
  });

  it('keep a text whose quotes hold no half characters', async () => {
    const text = `${'😀'.repeat(40)} x. Edrin said the port will likely close by June 2027. ${'😀'.repeat(40)}`;
    const { status, body } = await api.post('/captures', { text });
    expect(status).toBe(201);
    for (const { prefix, suffix } of body.candidates)
      expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true);
  });
});
