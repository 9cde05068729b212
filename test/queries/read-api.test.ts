import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import { eventView } from '../../src/dashboards/schemas/event-reads.schemas.js';
import { partyPageView } from '../../src/dashboards/schemas/party-reads.schemas.js';
import { questionDetailView, questionPageView } from '../../src/dashboards/schemas/question-reads.schemas.js';
import {
  authorTrackRecordView,
  boardView,
  sourceTrackRecordView,
} from '../../src/dashboards/schemas/record-reads.schemas.js';
import { statementPageView } from '../../src/dashboards/schemas/statement-reads.schemas.js';
import { partyDetailView } from '../../src/parties/party.schemas.js';
import { type ReadApi, startReadApi } from './read-api.js';
import { openTestRecord, type TestRecord } from './record.js';

describe('the read API', () => {
  let record: TestRecord;
  let api: ReadApi;
  let questionId: string;
  let eventId: string;

  beforeAll(async () => {
    record = await openTestRecord('2026-02-01T12:00:00Z');
    api = await startReadApi(record.dataSource);
    const { question } = await record.log({
      text: 'Ducks fly',
      deadline: '2026-01-01',
      author: 'Ann',
      source: 'The Paper',
      probability: 0.3,
      saidAt: '2025-01-01',
    });
    ({ id: questionId, eventId } = question);
    await record.state({ author: 'Ann', saidAt: '2025-02-01', unscorable: 'vague', reviewOn: '2026-06-01' });
    await record.resolve(questionId, {
      outcome: 'no',
      knownAt: '2026-01-01',
      evidence: [{ url: 'https://example.org/a' }],
    });
  });
  afterAll(async () => {
    await api.close();
    await record.close();
  });

  const answers: [path: () => string, view: z.ZodType][] = [
    [() => '/questions?due=2026-03-01&sort=deadline&limit=5', questionPageView],
    [() => '/questions', questionPageView],
    [() => `/questions/${questionId}`, questionDetailView],
    [() => `/events/${eventId}`, eventView],
    [() => '/authors', partyPageView],
    [() => '/authors/ann', partyDetailView],
    [() => '/authors/ann/track-record', authorTrackRecordView],
    [() => '/sources?q=paper', partyPageView],
    [() => '/sources/the-paper', partyDetailView],
    [() => '/sources/the-paper/track-record?rule=first&reference=uniform&mature=on', sourceTrackRecordView],
    [() => '/boards/authors?level=0.95&asOf=2026-02-01T12:00:00Z', boardView],
    [() => '/boards/sources?tag=birds&mature=all', boardView],
    [() => '/statements?author=ann&unscorable=true', statementPageView],
  ];

  it.each(answers)('answers with what its schema declares, and nothing else: %s', async (path, view) => {
    const { status, body } = await api.get(path());
    expect(status).toBe(200);
    expect(view.parse(body)).toEqual(body);
  });

  it('shows the score of the author and, apart, of what the source reported', async () => {
    const author = (await api.get('/authors/ann/track-record')).body;
    expect(author).toMatchObject({
      rule: 'carried-forward',
      n: 1,
      brier: { mean: 0.09 },
      excluded: { unscorable: 1 },
    });
    const source = (await api.get('/sources/the-paper/track-record')).body;
    expect(source).toMatchObject({ own: { n: 0, brier: null }, reported: { n: 1, brier: { mean: 0.09 } } });
  });

  it.each([
    ['/questions?limit=0', 'query.limit'],
    ['/questions?limit=101', 'query.limit'],
    ['/questions?cursor=nonsense', 'query.cursor'],
    ['/questions?due=2026-02-30', 'query.due'],
    ['/questions?due=2026-02-03T10:00', 'query.due'],
    ['/questions?sort=text', 'query.sort'],
    ['/questions?colour=red', 'query.colour'],
    ['/boards/authors?rule=best', 'query.rule'],
    ['/boards/authors?level=1', 'query.level'],
    ['/authors/ann/track-record?asOf=yesterday', 'query.asOf'],
    ['/statements?unscorable=maybe', 'query.unscorable'],
  ])('refuses %s and names the parameter', async (path, parameter) => {
    const { status, body } = await api.get(path);
    expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 422, path: parameter });
  });

  it.each([
    '/questions/nonsense',
    '/questions/00000000-0000-4000-8000-000000000000',
    '/events/00000000-0000-4000-8000-000000000000',
    '/authors/nobody',
    '/sources/nowhere/track-record',
  ])('answers 404 where there is nothing: %s', async (path) => {
    expect((await api.get(path)).status).toBe(404);
  });

  it('describes its parameters and answers in OpenAPI', () => {
    const operation = api.openApi.paths['/api/v1/questions']!.get!;
    const names = operation.parameters!.map((parameter) => ('name' in parameter ? parameter.name : ''));
    expect(names).toEqual(expect.arrayContaining(['status', 'due', 'author', 'cursor', 'limit']));
    expect(JSON.stringify(operation.responses['200'])).toContain('#/components/schemas/QuestionPage');
  });
});
