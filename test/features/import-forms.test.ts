import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
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
      new Uint8Array([0x80, 0x81]),
      422,
      'UTF-8',
    ],
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

  describe('shows a file that is not our own CSV before it imports anything', () => {
    const claims = 'claim,due,pundit,said_at,probability,mood\nIt rains,2099-06-30,Ann,2024-01-01,0.7,good\n';
    const importsOf = (collection: string) =>
      service.database.query('SELECT FROM import WHERE collection = $1', [collection]);
    const page = async (path: string) => (await fetch(service.url + path)).text();
    const answer = (path: string, fields: string[][]) =>
      fetch(service.url + path, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });

    it('and lets its columns be named', async () => {
      const { location } = await send({ collection: 'claims' }, claims);
      expect(await page(location!)).toContain('The first line names no column question_ref or question.');
      const names = ['claim', 'due', 'pundit', 'said_at', 'probability', 'mood'];
      const ours = ['question', 'deadline', 'author', 'said_at', 'probability', ''];
      const columns = [
        ['maps', 'yes'],
        ...names.map((name) => ['column', name]),
        ...ours.map((name) => ['as', name]),
      ];
      const looked = await answer(location!, [...columns, ['then', 'look']]);
      expect([looked.status, looked.headers.get('location')]).toEqual([303, location]);
      const shown = await page(location!);
      expect(shown).toContain('CSV file: 1 question, 1 forecast.');
      expect(shown).toContain('Columns that are not read: mood.');
      expect(await importsOf('claims')).toEqual([]);
      const twice = await answer(location!, [
        ...columns,
        ['as', 'author'],
        ['column', 'x'],
        ['then', 'import'],
      ]);
      expect([twice.status, await twice.text()]).toEqual([422, expect.stringContaining('author twice')]);
      const gone = await answer(location!, [...columns, ['then', 'import']]);
      expect(gone.headers.get('location')).toMatch(/^\/imports\/[0-9a-f-]{36}$/);
      await eventually(async () => {
        expect(await page(gone.headers.get('location')!)).toContain('<strong>1 row</strong> of 1 was added.');
      }, 15_000);
      expect((await fetch(service.url + location!)).status).toBe(404);
      expect(await service.database.query('SELECT FROM held_upload_part')).toEqual([]);
    });

    it('and says what of an export is not kept', async () => {
      const { location } = await send(
        { collection: 'moved' },
        readFileSync('test/imports/files/predictionbook.json'),
      );
      const shown = await page(location!);
      expect(shown).toContain('PredictionBook export: 3 questions, 4 forecasts.');
      expect(shown).toContain('2 × comments');
      expect(await importsOf('moved')).toEqual([]);
      expect((await answer(location!, [['then', 'import']])).status).toBe(303);
      expect(await importsOf('moved')).toHaveLength(1);
    });
  });

  it('knows of no import of another id', async () => {
    expect((await post('/imports/01890000-0000-7000-8000-000000000000/cancel')).status).toBe(404);
  });
});
