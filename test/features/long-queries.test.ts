import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anonymously } from '../support/access.js';
import { type Service, startService } from '../support/service.js';

describe('a query that does not end', () => {
  let service: Service;
  beforeAll(async () => void (service = await startService()));
  afterAll(() => service.stop());

  /** Holds up whoever reads questions. */
  async function withQuestionsLocked(work: () => Promise<void>): Promise<void> {
    const runner = service.database.createQueryRunner();
    await runner.startTransaction();
    await runner.query('LOCK TABLE question IN ACCESS EXCLUSIVE MODE');
    try {
      await work();
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it('is given up after two seconds for whoever has no account, with what to do instead', async () => {
    await withQuestionsLocked(async () => {
      const answer = await anonymously(`${service.url}/api/v1/questions`);
      expect(answer.status).toBe(503);
      const problem = await answer.json();
      expect(problem).toMatchObject({ code: 'took_too_long', detail: expect.stringContaining('the export') });
      const page = await anonymously(`${service.url}/questions`, { headers: { accept: 'text/html' } });
      expect([page.status, await page.text()]).toEqual([503, expect.stringContaining('That took too long')]);
    });
    expect((await anonymously(`${service.url}/api/v1/questions`)).status).toBe(200);
  }, 20_000);

  it('is waited for longer by people, and leaves nothing on the connection', async () => {
    const waiting = service.database.query('SELECT 1').then(async () => {
      let answered: Promise<Response>;
      await withQuestionsLocked(async () => {
        answered = fetch(`${service.url}/api/v1/questions`);
        await sleep(2_500);
      });
      return answered!;
    });
    expect((await waiting).status).toBe(200);
  }, 20_000);
});
