// `node smoke.mjs DIRECTORY`: starts the program as it was built on an empty store there, and fails unless the first page
// and everything that it loads are served, and the database ends with the process. Tests run the sources instead.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const [directory] = process.argv.slice(2);
const child = spawn(process.execPath, ['bin/reckoner.js', 'serve'], {
  env: { ...process.env, PORT: '0', RECKONER_DATA_DIR: directory },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const ended = once(child, 'exit');

async function addressOf(output) {
  let text = '';
  for await (const chunk of output) {
    text += chunk;
    const address = /Reckoner is at (\S+)/.exec(text)?.[1];
    if (address) return address;
  }
  throw new Error(`The service did not start: ${text}`);
}

async function load(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return await response.text();
}

try {
  const address = await addressOf(child.stdout.iterator({ destroyOnReturn: false }));
  const page = await load(address);
  const assets = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
  if (assets.length === 0) throw new Error('The first page loads nothing');
  for (const path of assets) await load(new URL(path, address));
  process.stdout.write(`The first page and the ${assets.length} files that it loads are served\n`);
} finally {
  child.kill('SIGTERM');
}
await ended;
if (existsSync(join(directory, 'cluster', 'postmaster.pid')))
  throw new Error('The service left its database running');
