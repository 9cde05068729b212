import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kindWords } from '../../src/dashboards/pages/jobs/kind-words.js';
import { schedule, sendCheckpoints, sendMails } from '../../src/schedule.js';
import { type ApiClient, apiClient } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import { type Service, startService } from '../support/service.js';

/** A task that was given up, of a kind that does nothing where there is nothing to do. */
const DEAD = `INSERT INTO task (id, kind, attempts, max_attempts, dead_at, last_error)
  VALUES (gen_random_uuid(), 'delete-ended-access', 10, 10, app_now(), $1) RETURNING id`;

describe('the jobs', () => {
  let service: Service;
  let api: ApiClient;
  beforeAll(async () => {
    service = await startService();
    api = apiClient(service.url);
  });
  afterAll(() => service.stop());

  const giveUp = async (error: string): Promise<string> =>
    (await service.database.query(DEAD, [error]))[0].id;
  const isDone = (id: string) =>
    eventually(async () => {
      const [task] = await service.database.query('SELECT done_at FROM task WHERE id = $1', [id]);
      expect(task.done_at).not.toBeNull();
    }, 20_000);
  const page = async () => (await fetch(`${service.url}/jobs`)).text();

  it('are told by kind, with how often each is done', async () => {
    const { status, body } = await api.get('/tasks');
    expect(status).toBe(200);
    expect(body.isUp).toBe(true);
    expect(body.kinds).toContainEqual(
      expect.objectContaining({ kind: 'flag-overdue', lane: 'sweeps', everySeconds: 15, dead: 0 }),
    );
    expect(body.kinds).toContainEqual(
      expect.objectContaining({ kind: 'apply-import', lane: 'imports', everySeconds: null }),
    );
  });

  it('are each told in words, whatever is switched on', () => {
    const kinds = [...schedule, sendMails, sendCheckpoints].map(({ kind }) => kind);
    expect([...kinds, 'deliver-mails'].filter((kind) => kindWords(kind) === kind)).toEqual([]);
  });

  it('that were given up are shown with the reason, and tried again through the API', async () => {
    const id = await giveUp('42P01: a table was <missing>');
    expect((await api.get('/tasks')).body.dead).toContainEqual(
      expect.objectContaining({ id, attempts: 10, error: '42P01: a table was <missing>' }),
    );
    expect(await page()).toContain('a table was &lt;missing>');
    expect(await api.post(`/tasks/${id}/retrial`, {})).toMatchObject({ status: 200, body: { id } });
    await isDone(id);
    expect((await api.get('/tasks')).body.dead).toEqual([]);
  });

  it('that were given up are tried again from the page', async () => {
    const id = await giveUp('it was late');
    const answer = await fetch(`${service.url}/jobs/${id}/retrial`, { method: 'POST', redirect: 'manual' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/jobs');
    await isDone(id);
    expect(await page()).toContain('No task was given up.');
  });

  it('that were not given up are not tried again', async () => {
    const [{ id }] = await service.database.query(`SELECT id FROM task WHERE done_at IS NOT NULL LIMIT 1`);
    const { status, body } = await api.post(`/tasks/${id}/retrial`, {});
    expect(status).toBe(404);
    expect(body.code).toBe('dead_task_not_found');
  });
});
