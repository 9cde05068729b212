import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RunningCli, runCli, startCli } from '../cli/run-cli.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { fastDirectory } from '../support/fast-directory.js';

const LINK = /To sign in as its owner, once: (http:\S+)/;
const PASSWORD = 'a long enough password';
const meOf = async (address: string, cookie: string) =>
  (await fetch(`${address}/api/v1/me`, { headers: { cookie } })).json();
const cookieOf = (response: Response) => response.headers.get('set-cookie')!.split(';')[0]!;
const open = (link: string) => fetch(link, { redirect: 'manual' });

async function linkOf(serving: RunningCli): Promise<{ link: string; address: string }> {
  const [, link] = await serving.printed(LINK);
  return { link: link!, address: new URL(link!).origin };
}

describe('a store of one’s own', () => {
  let dataDir: string;

  beforeAll(() => {
    dataDir = mkdtempSync(join(fastDirectory(), 'reckoner-own-'));
    chmodSync(dataDir, 0o755);
  });
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  it('signs its owner in by the link that each start prints, once, until there is a password', async () => {
    const first = startCli(['serve', '--data-dir', join(dataDir, 'store')], { PORT: '0' });
    const { link, address } = await linkOf(first);
    const landed = await open(link);
    expect([landed.status, landed.headers.get('location')]).toEqual([303, '/']);
    expect(await meOf(address, cookieOf(landed))).toMatchObject({ name: 'owner', role: 'admin' });
    expect((await open(link)).status).toBe(404);
    first.kill('SIGTERM');
    await first.ended;

    const second = startCli(['serve', '--data-dir', join(dataDir, 'store')], { PORT: '0' });
    const again = await linkOf(second);
    const back = await open(again.link);
    expect(await meOf(again.address, cookieOf(back))).toMatchObject({ name: 'owner' });
    const body = new URLSearchParams({ password: PASSWORD });
    const headers = { cookie: cookieOf(back) };
    const set = await fetch(`${again.address}/settings/password`, {
      method: 'POST',
      body,
      headers,
      redirect: 'manual',
    });
    expect(set.status).toBe(303);
    second.kill('SIGTERM');
    await second.ended;

    const third = startCli(['serve', '--data-dir', join(dataDir, 'store')], { PORT: '0' });
    await third.printed(/Reckoner is at/);
    third.kill('SIGTERM');
    expect((await third.ended).stdout).not.toMatch(LINK);
  }, 180_000);
});

describe('a service on a server', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const env = () => ({ DATABASE_URL: database.url, PORT: '0' });

  it('binds to no open address before somebody administers it, and says what to do', async () => {
    const { code, stderr } = await runCli(['serve'], { ...env(), HOST: '0.0.0.0' });
    expect([code, stderr]).toEqual([5, expect.stringContaining('reckoner user create NAME --role admin')]);
  }, 60_000);

  it('leads by the link to a form that makes the first admin, after which an open address may be bound', async () => {
    const serving = startCli(['serve'], env());
    const { link, address } = await linkOf(serving);
    expect(await (await open(link)).text()).toContain('The first admin');
    const body = new URLSearchParams({ name: 'Ada', password: PASSWORD });
    const made = await fetch(link, { method: 'POST', body, redirect: 'manual' });
    expect(await meOf(address, cookieOf(made))).toMatchObject({ name: 'Ada', role: 'admin' });
    expect((await fetch(link, { method: 'POST', body, redirect: 'manual' })).status).toBe(404);
    serving.kill('SIGTERM');
    await serving.ended;

    const opened = startCli(['serve'], { ...env(), HOST: '0.0.0.0' });
    const [, port] = await opened.printed(/Reckoner is at http:\S+:(\d+)/);
    expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    opened.kill('SIGTERM');
    expect((await opened.ended).stdout).not.toMatch(LINK);
  }, 120_000);

  it('takes people and tokens from the command line, which has the database', async () => {
    const reckoner = (...args: string[]) => runCli([...args, '--json'], env());
    const created = JSON.parse(
      (await reckoner('token', 'create', '--role', 'contributor', '--name', 'CI')).stdout,
    );
    expect(created).toMatchObject({
      role: 'contributor',
      person: null,
      token: expect.stringMatching(/^rck_/),
    });
    const listed = JSON.parse((await reckoner('token', 'list')).stdout);
    expect(listed.items).toMatchObject([{ id: created.id, name: 'CI' }]);
    expect(JSON.parse((await reckoner('token', 'revoke', 'CI')).stdout).revokedAt).not.toBeNull();
    const added = JSON.parse((await reckoner('user', 'create', 'Lin', '--role', 'viewer')).stdout);
    expect(added).toMatchObject({
      name: 'Lin',
      hasPassword: false,
      setUpPath: expect.stringMatching(/^\/set-up\//),
    });
    expect(JSON.parse((await reckoner('user', 'set-role', 'lin', 'resolver')).stdout)).toMatchObject({
      role: 'resolver',
    });
    expect((await reckoner('user', 'disable', 'Nobody')).code).toBe(3);
  }, 180_000);
});
