import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DeliverMailsJob } from '../../src/notices/mail/deliver-mails.job.js';
import { Mailer } from '../../src/notices/mail/mailer.js';
import { SendMailsJob } from '../../src/notices/mail/send-mails.job.js';
import type { Task } from '../../src/platform/jobs/task.js';
import { anonymously } from '../support/access.js';
import { MailServer } from '../support/mail-server.js';
import { type NoticeLab, type Person, startNoticeLab } from './notice-lab.js';

const PUBLIC_URL = 'https://reckoner.example.org';
const EVERYTHING = ['due-soon', 'overdue', 'reminder', 'escalation', 'ruling', 'review'];

describe('mails', () => {
  const server = new MailServer();
  let lab: NoticeLab;
  let owner: Person;

  beforeAll(async () => {
    await server.up();
    lab = await startNoticeLab();
  });
  afterAll(async () => {
    await lab.service.stop();
    await server.down();
  });
  beforeEach(async () => {
    await lab.service.database.query("UPDATE notice_preference SET mail = 'off'");
    await lab.service.database.query('UPDATE question SET merged_into = id WHERE ruling IS NULL');
    await lab.at('2030-01-01T12:00:00Z');
    owner = await lab.person('contributor');
    [server.received, server.recipientCode, server.dataCode] = [[], () => 250, () => 250];
  });

  const prefer = async (who: Person, choice: Record<string, unknown>) => {
    const body = { email: 'ada@example.org', mail: 'immediate', digestHour: 7, kinds: EVERYTHING, ...choice };
    const answer = await fetch(`${lab.service.url}/api/v1/me/notice-preferences`, {
      method: 'PUT',
      headers: { ...who.headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const preferences = async ({ headers }: Person) => {
    const answer = await fetch(`${lab.service.url}/api/v1/me/notice-preferences`, { headers });
    return (await answer.json()) as Record<string, unknown>;
  };

  /** Sends what waits, as the sweep and a worker would; the service itself has no mail server. */
  const send = async () => {
    const { database } = lab.service;
    const mailer = new Mailer({ smtpUrl: server.url, from: 'reckoner@example.org', publicUrl: PUBLIC_URL });
    const job = new DeliverMailsJob(database, mailer);
    await database.transaction((tx) => new SendMailsJob().handle(tx));
    const tasks = await database.query<{ payload: Task['payload'] }[]>(
      "SELECT payload FROM task WHERE kind = 'deliver-mails' AND done_at IS NULL",
    );
    await database.query("UPDATE task SET done_at = app_now() WHERE kind = 'deliver-mails'");
    for (const task of tasks) await job.prepare(task as Task);
  };
  const ids = () => server.received.map((mail) => mail.header('message-id'));
  const overdueQuestion = async (by?: Person) => {
    const id = await lab.log('2029-12-30', by);
    await lab.sweep();
    return id;
  };

  it('tell the owner of each at once, in words that need neither pictures nor styles', async () => {
    await prefer(owner, {});
    const id = await overdueQuestion(owner);
    await send();
    const [mail, ...more] = server.received;
    expect(more).toEqual([]);
    expect(mail!.to).toBe('ada@example.org');
    expect(mail!.header('subject')).toMatch(/^Overdue: Claim \d+$/);
    expect(mail!.header('from')).toBe('Reckoner <reckoner@example.org>');
    expect(mail!.header('message-id')).toMatch(/^<[0-9a-f-]{36}@reckoner\.example\.org>$/);
    expect(mail!.header('content-type')).toMatch(/^multipart\/alternative/);
    expect(mail!.text).toContain(`Rule it, or say when to look again: ${PUBLIC_URL}/questions/${id}`);
    expect(mail!.text).toContain('Due 30 Dec 2029.');
    const addresses = [...mail!.text.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses.every((address) => address!.startsWith(PUBLIC_URL))).toBe(true);
    expect(mail!.text).not.toMatch(/<img|<link|<style|<script|src=/);
    await overdueQuestion(owner);
    await send();
    expect([server.received.length, new Set(ids()).size]).toEqual([2, 2]);
  });

  it('tell of the rest once a day, at the hour that was chosen, and not where nothing is new', async () => {
    const resolver = await lab.person('resolver');
    await prefer(resolver, { digestHour: 9 });
    await overdueQuestion();
    await overdueQuestion();
    await send();
    await lab.service.setNow('2030-01-02T08:59:00Z');
    await send();
    expect(server.received).toEqual([]);
    await lab.service.setNow('2030-01-02T09:00:00Z');
    await send();
    expect(server.received.map((mail) => mail.header('subject'))).toEqual(['2 things to look at']);
    await overdueQuestion();
    await lab.service.setNow('2030-01-02T23:00:00Z');
    await send();
    expect(server.received).toHaveLength(1);
    await lab.service.setNow('2030-01-03T09:00:00Z');
    await send();
    expect(server.received.map((mail) => mail.header('subject'))).toEqual([
      '2 things to look at',
      'One thing to look at',
    ]);
    await lab.service.setNow('2030-01-04T12:00:00Z');
    await send();
    expect(server.received).toHaveLength(2);
  });

  it('come once a day only to whoever chose that, and never to whoever wants none', async () => {
    await prefer(owner, { mail: 'digest' });
    const other = await lab.person('contributor');
    await prefer(other, { mail: 'off', email: 'off@example.org' });
    await overdueQuestion(owner);
    await overdueQuestion(other);
    await send();
    expect(server.received).toEqual([]);
    await lab.service.setNow('2030-01-02T12:00:00Z');
    await send();
    expect(server.received.map(({ to }) => to)).toEqual(['ada@example.org']);
  });

  it('tell nothing that was read meanwhile', async () => {
    await prefer(owner, {});
    const id = await overdueQuestion(owner);
    await lab.service.database.transaction((tx) => new SendMailsJob().handle(tx));
    await lab.api.post(`/questions/${id}/postponement`, { nextCheckOn: '2030-03-01', reason: 'Early' });
    await send();
    expect(server.received).toEqual([]);
  });

  it('wait while the server is down, and come once it is back', async () => {
    await prefer(owner, {});
    await overdueQuestion(owner);
    await server.down();
    await send();
    expect(await preferences(owner)).toMatchObject({
      mailFailure: expect.stringMatching(/ECONNREFUSED/),
      mailPausedAt: null,
    });
    await server.up();
    await send();
    expect(server.received).toEqual([]);
    await lab.service.setNow('2030-01-01T12:00:30Z');
    await send();
    expect(server.received).toHaveLength(1);
    expect(await preferences(owner)).toMatchObject({ mailFailure: null });
  });

  it('are tried again, ever later, where the server says later', async () => {
    await prefer(owner, {});
    await overdueQuestion(owner);
    server.recipientCode = () => 451;
    for (const second of ['00', '30', '59']) {
      await lab.service.setNow(`2030-01-01T12:00:${second}Z`);
      await send();
    }
    const [mail] = await lab.service.database.query('SELECT tries FROM mail WHERE person_id = $1', [
      owner.personId,
    ]);
    expect(mail.tries).toBe(2);
    server.recipientCode = () => 250;
    await lab.service.setNow('2030-01-01T12:01:30Z');
    await send();
    expect(server.received).toHaveLength(1);
  });

  it.each([
    ['the recipient', () => (server.recipientCode = () => 550)],
    ['the mail', () => (server.dataCode = () => 554)],
  ])(
    'stop where the server refuses %s for good, and Settings say so until it is saved anew',
    async (_, refuse) => {
      await prefer(owner, {});
      await overdueQuestion(owner);
      refuse();
      await send();
      expect(await preferences(owner)).toMatchObject({
        mailPausedAt: '2030-01-01T12:00:00.000Z',
        mailFailure: expect.stringMatching(/Refused by the test/),
      });
      [server.recipientCode, server.dataCode] = [() => 250, () => 250];
      await overdueQuestion(owner);
      await lab.service.setNow('2030-01-01T18:00:00Z');
      await send();
      expect(server.received).toEqual([]);
      expect(await prefer(owner, {})).toMatchObject({ status: 200, body: { mailPausedAt: null } });
      await send();
      expect(server.received).toHaveLength(1);
    },
  );

  it('come under one Message-ID where a worker dies between sending and noting it', async () => {
    await prefer(owner, {});
    await overdueQuestion(owner);
    const { database } = lab.service;
    await database.query(`
      CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'killed'; END $$;
      CREATE TRIGGER die BEFORE UPDATE OF sent_at ON mail FOR EACH ROW EXECUTE FUNCTION die()`);
    await expect(send()).rejects.toThrow('killed');
    await database.query('DROP TRIGGER die ON mail; DROP FUNCTION die()');
    await send();
    await send();
    expect(server.received).toHaveLength(2);
    expect(new Set(ids()).size).toBe(1);
  });

  it('let nobody slip headers or recipients in', async () => {
    const line = 'Sure\r\nBcc: victim@example.org\r\n\r\nHello';
    for (const email of [
      'a@example.org\r\nBcc: victim@example.org',
      'a@example.org, victim@example.org',
      '<b>@x',
    ])
      expect(await prefer(owner, { email })).toMatchObject({ status: 422 });
    await prefer(owner, {});
    const id = await overdueQuestion(owner);
    await lab.service.database.query('UPDATE question SET text = $2 WHERE id = $1', [id, `<b>${line}`]);
    await send();
    const [mail] = server.received;
    expect(mail!.header('bcc')).toBeUndefined();
    expect(mail!.header('subject')).toBe('Overdue: <b>Sure Bcc: victim@example.org Hello');
    expect(mail!.to).toBe('ada@example.org');
    expect(mail!.text).toContain('&lt;b>Sure');
  });

  it('end by the link or the button of the mail program, which takes one POST and no account', async () => {
    await prefer(owner, {});
    await overdueQuestion(owner);
    await send();
    const [mail] = server.received;
    expect(mail!.header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [, address] = /^<(.+)>$/.exec(mail!.header('list-unsubscribe')!)!;
    expect(new URL(address!).searchParams.get('key')).toMatch(/^[0-9a-f]{64}$/);
    const here = address!.replace(PUBLIC_URL, lab.service.url);
    expect(await (await anonymously(here)).text()).toContain('Send me no more mail');
    expect(await preferences(owner)).toMatchObject({ mail: 'immediate' });
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    for (const body of [new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }), form])
      expect((await anonymously(here, { method: 'POST', body })).status).toBe(200);
    expect(await preferences(owner)).toMatchObject({ mail: 'off' });
    expect((await anonymously(`${here}0`, { method: 'POST' })).status).toBe(404);
  });
});
