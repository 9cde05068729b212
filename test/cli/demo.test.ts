import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { fastDirectory } from '../support/fast-directory.js';
import { startCli } from './run-cli.js';

describe('reckoner demo', () => {
  let directory: string;

  beforeEach(() => {
    directory = mkdtempSync(join(fastDirectory(), 'reckoner-cli-'));
    chmodSync(directory, 0o755);
  });

  afterEach(() => {
    rmSync(directory, { recursive: true, force: true });
  });

  it('prints both boards and what is overdue, serves the pages, and leaves nothing behind', async () => {
    const demo = startCli(['demo'], { TMPDIR: directory, PORT: '0' });
    const [, address] = await demo.printed(/The pages are at (http:\S+)/);
    const page = await fetch(`${address}/boards`, { headers: { accept: 'text/html' } });
    const shrunk = {
      authors: await shrunkGains(address!, 'authors'),
      sources: await shrunkGains(address!, 'sources'),
    };
    demo.kill('SIGINT');
    const { code, stdout, stderr } = await demo.ended;
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('FiveThirtyEight Deluxe');
    const number = expect.any(Number);
    expect(shrunk).toEqual({ authors: [number, number, number], sources: [number] });
    expect(stdout).not.toContain('NaN');
    expect(stdout).toMatch(/1–3 +FiveThirtyEight Deluxe +504 +0\.0\d\d/);
    expect(stdout).toMatch(/FiveThirtyEight +own +504/);
    expect(stdout).toMatch(/Overdue: \d+ questions/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(readdirSync(directory).filter((name) => name.startsWith('reckoner'))).toEqual([]);
  }, 180_000);
});

/** NaN is no JSON number: it would come as null. */
async function shrunkGains(address: string, board: 'authors' | 'sources'): Promise<(number | null)[]> {
  const answer = await fetch(`${address}/api/v1/boards/${board}`);
  const { items } = (await answer.json()) as { items: { shrunk: number | null }[] };
  return items.map((item) => item.shrunk);
}
