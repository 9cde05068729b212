import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { type Service, startService } from '../support/service.js';

const FRAME = 'every forecast in the review of 2018';
const HEAD = 'question,deadline,author,said_at,probability';
const CSV = `${HEAD}\nThe bridge opens,2099-06-30,Ann,2024-01-01,0.7\n`;

describe('the form that sends a file', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService();
  });
  afterAll(() => service.stop());

  async function send(fields: Record<string, string>, file: BlobPart | null) {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    if (file !== null) form.append('file', new Blob([file], { type: 'text/csv' }), 'forecasts.csv');
    const response = await fetch(`${service.url}/imports`, {
      method: 'POST',
      body: form,
      redirect: 'manual',
    });
    return {
      status: response.status,
      location: response.headers.get('location'),
      page: await response.text(),
    };
  }
  const post = (path: string) =>
    fetch(service.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      redirect: 'manual',
    });

  it.each([
    ['a frame without a collection', { collection: '', frame: FRAME }, CSV, 422, 'a frame says how'],
    [
      'a file that is no text',
      { collection: 'review', frame: FRAME },
      new Uint8Array([0xff, 0xfe]),
      422,
      'UTF-8',
    ],
    ['a file without a column', { collection: 'review', frame: FRAME }, 'question\nQ\n', 422, 'column'],
    ['no file', { collection: 'review', frame: FRAME }, null, 400, 'no part named file'],
  ] as const)('comes back with what was typed after %s', async (_, fields, file, status, says) => {
    const answer = await send(fields, file);
    expect(answer.status).toBe(status);
    expect(answer.page).toContain(`value="${FRAME}"`);
    expect(answer.page).toContain('Nothing was saved.');
    expect(answer.page).toContain(says);
  });

  it('leads on to a page that tells what became of it, and that it is too late to cancel', async () => {
    const { status, location } = await send({ collection: 'review', frame: FRAME }, CSV);
    expect(status).toBe(303);
    const page = async () => (await fetch(service.url + location!)).text();
    await eventually(
      async () => expect(await page()).toContain('<strong>1 row</strong> of 1 was added.'),
      15_000,
    );
    const { status: cancelled, headers } = await post(`${location}/cancel`);
    expect([cancelled, headers.get('location')]).toEqual([303, location]);
    expect(await page()).toContain('of 1 was added');
    const api = await apiClient(service.url).post(`${location}/cancel`);
    expect(api).toMatchObject({ status: 409, body: { code: 'import_done' } });
  });

  it('knows of no import of another id', async () => {
    expect((await post('/imports/01890000-0000-7000-8000-000000000000/cancel')).status).toBe(404);
  });
});
