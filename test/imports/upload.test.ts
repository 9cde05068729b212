import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { authorization } from '../support/access.js';
import { type Answer, type ApiClient, apiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { type Service, startService } from '../support/service.js';
import { csvOf } from './csv.js';

let service: Service;
let api: ApiClient;
beforeAll(async () => {
  service = await startService();
  api = apiClient(service.url);
});
afterAll(() => service.stop());

const uploadCsv = (csv: string, query = '') =>
  api.raw('POST', `/imports${query}`, csv, { 'content-type': 'text/csv' });

async function uploadForm(fields: Record<string, string>, csv: string): Promise<Answer> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([csv], { type: 'text/csv' }), 'forecasts.csv');
  const response = await fetch(`${service.url}/api/v1/imports`, { method: 'POST', body: form });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

/** Follows the Location of an accepted upload until it is over. */
async function outcomeOf({ headers }: Answer): Promise<Answer['body']> {
  const path = headers.get('location')!.replace('/api/v1', '');
  let body: Answer['body'];
  await eventually(async () => {
    ({ body } = await api.get(path));
    expect(['done', 'failed']).toContain(body.status);
  }, 15_000);
  return body;
}

describe('POST /imports', () => {
  it('accepts a form with options and a file, and tells where to follow it', async () => {
    const answer = await uploadForm({ collection: 'form', frame: 'all of them', update: 'true' }, csvOf({}));
    expect(answer).toMatchObject({ status: 202, body: { rows: { total: 1 } } });
    expect(['staged', 'applying', 'done']).toContain(answer.body.status);
    expect(await outcomeOf(answer)).toMatchObject({
      status: 'done',
      collection: 'form',
      frame: 'all of them',
      update: true,
      rows: { total: 1, added: 1, unchanged: 0, changed: 0, rejected: 0 },
    });
  });

  it('says what a file is and keeps nothing of it, under names that are ours or not', async () => {
    const csv = csvOf({ author: 'Nobody' }).replace('"author"', 'author').replace('author', 'pundit');
    const headers = { 'content-type': 'application/octet-stream' };
    const explain = (query: string) => api.raw('POST', `/imports/explanation${query}`, csv, headers);
    expect((await explain('')).body).toMatchObject({ problem: expect.stringContaining('no column author') });
    const { status, body } = await explain('?map=author%3Dpundit');
    expect([status, body]).toMatchObject([200, { format: 'csv', questions: 1, forecasts: 1, problem: null }]);
    expect(body.columns).toContainEqual({ name: 'pundit', as: 'author' });
    expect(await service.database.query(`SELECT FROM import_row WHERE author = 'Nobody'`)).toEqual([]);
    const sent = await api.raw('POST', '/imports?collection=mapped&map=author%3Dpundit', csv, headers);
    expect(await outcomeOf(sent)).toMatchObject({ rows: { added: 1 }, unknownColumns: [] });
    for (const map of ['pundit', 'bard%3Dx', 'author%3Da%0Aauthor%3Db'])
      expect((await explain(`?map=${map}`)).body).toMatchObject({ errors: [{ path: 'query.map' }] });
  });

  it('accepts a bare CSV body with its options in the query', async () => {
    const csv = csvOf({ author: 'Bob' }).replace('tags', 'mood');
    const answer = await uploadCsv(csv, '?collection=bare');
    expect(answer.status).toBe(202);
    expect(await outcomeOf(answer)).toMatchObject({
      collection: 'bare',
      unknownColumns: ['mood'],
      rows: { added: 1 },
    });
  });

  it.each([1, 5000])(
    'refuses a form with a field after a file of %i rows, and keeps nothing',
    async (rowCount) => {
      const form = new FormData();
      const rows = Array.from({ length: rowCount }, (_, n) => ({ author: `Field after ${n}` }));
      form.append('file', new Blob([csvOf(...rows)], { type: 'text/csv' }), 'forecasts.csv');
      form.append('collection', 'after-the-file');
      const response = await fetch(`${service.url}/api/v1/imports`, { method: 'POST', body: form });
      expect(response.status).toBe(422);
      expect(await response.json()).toMatchObject({
        code: 'field_after_file',
        errors: [{ path: 'collection', hint: expect.stringContaining('before') }],
      });
      const left = `SELECT FROM import_row WHERE author LIKE 'Field after%' UNION ALL SELECT FROM import WHERE total = $1`;
      expect(await service.database.query(left, [5000])).toEqual([]);
    },
  );

  it('refuses a file as a whole with what is wrong', async () => {
    const answer = await uploadCsv('question,author\n');
    expect(answer).toMatchObject({
      status: 422,
      body: { code: 'missing_column', errors: [{ path: 'file' }] },
    });
  });

  it('does a repeated upload with one idempotency key once, also when they come together', async () => {
    const headers = { 'content-type': 'text/csv', 'idempotency-key': 'import-once' };
    const csv = csvOf({ author: 'Once' }, { author: 'Twice' });
    const upload = () => api.raw('POST', '/imports?collection=once', csv, headers);
    const answers = await Promise.all([upload(), upload()]);
    const outcome = await outcomeOf(answers[0]!);
    const later = await upload();
    expect([...answers, later].map(({ status }) => status)).toEqual([202, 202, 202]);
    expect(answers.map(({ body }) => body.id)).toEqual([outcome.id, outcome.id]);
    expect(later.body).toEqual(outcome);
    expect(outcome.rows).toMatchObject({ total: 2, added: 2 });
    const imports = `SELECT FROM import WHERE collection = 'once'`;
    const staged = `SELECT FROM import_row WHERE author IN ('Once', 'Twice')`;
    expect(await service.database.query(`${imports} UNION ALL ${staged}`)).toHaveLength(1);
  });

  it('refuses an idempotency key that came with another file or other options', async () => {
    const upload = (csv: string, query: string) =>
      api.raw('POST', `/imports${query}`, csv, {
        'content-type': 'text/csv',
        'idempotency-key': 'import-used',
      });
    await outcomeOf(await upload(csvOf({}), '?collection=used'));
    const reused = { status: 422, body: { code: 'idempotency_key_reused' } };
    expect(await upload(csvOf({ author: 'Bob' }), '?collection=used')).toMatchObject(reused);
    expect(await upload(csvOf({}), '?collection=used&update=true')).toMatchObject(reused);
    expect(await service.database.query(`SELECT FROM import WHERE collection = 'used'`)).toHaveLength(1);
  });

  it('refuses unknown options, and a frame without a collection', async () => {
    expect(await uploadCsv(csvOf({}), '?colection=x')).toMatchObject({ status: 422 });
    expect(await uploadForm({ frame: 'all' }, csvOf({}))).toMatchObject({ status: 422 });
  });

  it('refuses a body that is no file', async () => {
    expect(await api.post('/imports', { file: 'x' })).toMatchObject({
      status: 415,
      body: { code: 'unsupported_content_type', detail: expect.stringContaining('text/csv') },
    });
    expect(await api.post('/imports')).toMatchObject({ status: 400, body: { code: 'file_missing' } });
  });

  it.each([
    ['a bare body', 'text/csv', ''],
    [
      'a form',
      'multipart/form-data; boundary=b',
      '--b\r\ncontent-disposition: form-data; name="file"; filename="f"\r\n\r\n',
    ],
  ])('refuses an endless line in %s before it has come to an end', async (_, contentType, head) => {
    expect(await uploadEndlessLine(contentType, head)).toEqual({ status: 422, code: 'line_too_long' });
  });

  it('survives uploads that break off as soon as they have begun', async () => {
    for (let i = 0; i < 20; i++) {
      const upload = startUpload('text/csv');
      upload.write(csvOf({ author: 'Gone' }));
      await sleep(i);
      upload.destroy();
    }
    await eventually(async () => {
      expect(await uploadCsv('question\n')).toMatchObject({ status: 422, body: { code: 'missing_column' } });
    }, 10_000);
  });

  it('keeps nothing of an upload that breaks off', async () => {
    const upload = startUpload('text/csv');
    upload.write(csvOf({ author: 'Cut off' }));
    await sleep(200);
    upload.destroy();
    await sleep(200);
    const left = await service.database.query<unknown[]>(`SELECT FROM import_row WHERE author = 'Cut off'`);
    expect(left).toHaveLength(0);
    expect(await uploadCsv('question\n')).toMatchObject({ status: 422 });
  });
});

describe('GET /imports/{id}/errors.csv', () => {
  it('lists the bad rows, safe to open in a spreadsheet', async () => {
    const { id } = await outcomeOf(
      await uploadCsv(csvOf({ probability: '2' }, { unscorable: 'x' }), '?collection=bad'),
    );
    const answer = await api.get(`/imports/${id}/errors.csv`);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.body.split('\r\n').map((line: string) => line.split(',').slice(0, 3))).toEqual([
      ['line', 'column', 'code'],
      ['2', 'probability', 'too_big'],
      ['3', 'unscorable', 'invalid_value'],
      [''],
    ]);
  });

  it('is not there for an import that is not there', async () => {
    expect(await api.get('/imports/01a00000-0000-7000-8000-000000000000/errors.csv')).toMatchObject({
      status: 404,
    });
  });
});

function startUpload(contentType: string): ClientRequest {
  const headers = { 'content-type': contentType, ...authorization(service.url) };
  const upload = request(`${service.url}/api/v1/imports`, { method: 'POST', headers });
  return upload.on('error', () => {});
}

/** Sends one line for as long as the service takes it. */
async function uploadEndlessLine(contentType: string, head: string) {
  const upload = startUpload(contentType);
  upload.write(head);
  const chunk = Buffer.alloc(64 * 1024, 'x');
  const send = () => {
    while (!upload.destroyed && upload.write(chunk));
  };
  upload.on('drain', send);
  send();
  const [response] = (await once(upload, 'response')) as [IncomingMessage];
  let text = '';
  for await (const part of response) text += String(part);
  upload.destroy();
  return { status: response.statusCode, code: (JSON.parse(text) as { code: string }).code };
}
