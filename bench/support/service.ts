import { DataSource } from 'typeorm';
import { makeToken, sendToken } from '../../test/support/access.js';
import { readConfig } from '../../src/config.js';
import { createApp } from '../../src/create-app.js';
import { listen } from '../../src/serve.js';

/** The program itself, on a store of ours. */
export interface BenchService {
  url: string;
  stop(): Promise<void>;
}

export async function startService(databaseUrl: string): Promise<BenchService> {
  const config = readConfig(
    { ephemeral: true, exclusive: false },
    { DATABASE_URL: databaseUrl, PORT: '0', RECKONER_COPIES: 'off', LOG_FORMAT: 'json' },
  );
  const app = await createApp(config);
  const { address: url } = await listen(app, config.http);
  sendToken(url, await makeToken(app.get(DataSource), 'admin'));
  return { url, stop: () => app.close() };
}

/** @throws Error on anything but a success */
export async function get(url: string): Promise<string> {
  const response = await fetch(url);
  const text = await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`);
  return text;
}
