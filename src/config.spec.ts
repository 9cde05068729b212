import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { readConfig, settingsSchema } from './config.js';
import { StartupError } from './platform/startup-error.js';

type Environment = Record<string, string | undefined>;

const KEPT = { ephemeral: false, exclusive: true };
const DATABASE_URL = 'postgres://u:p@db:5432/reckoner';
const REDIS_URL = 'redis://redis:6379';

const read = (env: Environment) => readConfig(KEPT, env);

function refusal(env: Environment): string {
  try {
    read(env);
  } catch (error) {
    if (error instanceof StartupError) return error.message;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('the mode', () => {
  it('is embedded when nothing is set', () => {
    expect(read({})).toMatchObject({
      mode: 'embedded',
      role: 'all',
      ephemeral: false,
      exclusive: true,
      http: { port: 3000, host: '127.0.0.1', publicUrl: null },
      logFormat: 'text',
      takesCopies: true,
      checkpointDir: null,
      checkpointUrl: null,
    });
  });

  it('is embedded in the directory that is set', () => {
    expect(read({ RECKONER_DATA_DIR: '/srv/reckoner' })).toMatchObject({
      mode: 'embedded',
      dataDir: '/srv/reckoner',
    });
  });

  it('is server when there is a database', () => {
    expect(read({ DATABASE_URL })).toMatchObject({
      mode: 'server',
      role: 'all',
      databaseUrl: DATABASE_URL,
      databaseAdminUrl: DATABASE_URL,
    });
  });

  it('keeps the address for migrations apart', () => {
    const DATABASE_ADMIN_URL = 'postgresql://owner@db/reckoner';
    expect(read({ DATABASE_URL, DATABASE_ADMIN_URL })).toMatchObject({
      databaseUrl: DATABASE_URL,
      databaseAdminUrl: DATABASE_ADMIN_URL,
    });
  });

  it.each(['all', 'web', 'worker'])('is full when there is also Redis, in the role %s', (role) => {
    expect(read({ DATABASE_URL, REDIS_URL, RECKONER_ROLE: role })).toMatchObject({
      mode: 'full',
      role,
      redisUrl: REDIS_URL,
    });
  });

  it('opens a port for a worker only where one is set', () => {
    const worker = { DATABASE_URL, REDIS_URL, RECKONER_ROLE: 'worker' };
    expect(read(worker).listens).toBe(false);
    expect(read({ ...worker, PORT: '3001' })).toMatchObject({ listens: true, http: { port: 3001 } });
    expect(read({}).listens).toBe(true);
  });

  it('takes an empty setting for one that is not set', () => {
    const empty = Object.fromEntries(Object.keys(settingsSchema.shape).map((key) => [key, '']));
    expect(read(empty)).toEqual(read({}));
  });
});

describe('a contradiction is refused in one line that names the setting', () => {
  it.each<[string, Environment]>([
    ['REDIS_URL', { REDIS_URL }],
    ['DATABASE_ADMIN_URL', { DATABASE_ADMIN_URL: DATABASE_URL }],
    ['RECKONER_ROLE', { RECKONER_ROLE: 'web' }],
    ['RECKONER_ROLE', { RECKONER_ROLE: 'worker', DATABASE_URL }],
    ['RECKONER_DATA_DIR', { RECKONER_DATA_DIR: '/srv/reckoner', DATABASE_URL }],
  ])('%s in %j', (setting, env) => {
    expect(refusal(env)).toMatch(new RegExp(`^Bad configuration: ${setting}\\b[^\\n]+$`));
  });
});

describe('a bad value is refused in one line that names the setting', () => {
  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '30.5'],
    ['DATABASE_URL', 'mysql://db/reckoner'],
    ['DATABASE_ADMIN_URL', 'db'],
    ['REDIS_URL', 'localhost:6379'],
    ['RECKONER_ROLE', 'leader'],
    ['RECKONER_PUBLIC_URL', 'reckoner.example.org'],
    ['RECKONER_TRUSTED_PROXIES', '127.0.0.1, proxy.example'],
    ['RECKONER_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['RECKONER_CHECKPOINT_URL', 'ftp://keeper.example'],
    ['LOG_FORMAT', 'xml'],
  ])('%s=%s', (setting, value) => {
    expect(refusal({ [setting]: value })).toMatch(new RegExp(`^Bad configuration: ${setting}[:=][^\\n]+$`));
  });

  it('says what the value may be', () => {
    expect(refusal({ PORT: 'abc' })).toBe('Bad configuration: PORT: must be a whole number from 0 to 65535');
    expect(refusal({ LOG_FORMAT: 'xml' })).toBe('Bad configuration: LOG_FORMAT: must be one of: text, json');
  });

  it('names every one of several', () => {
    const line = refusal({ PORT: 'http', LOG_FORMAT: 'xml' });
    expect(line).toContain('PORT: ');
    expect(line).toContain('LOG_FORMAT: ');
  });
});

describe('the proxies whose word counts', () => {
  const trusts = (env: Environment, address: string) => read(env).http.trustedProxies.check(address);

  it('are those of this machine, unless others are named', () => {
    expect(trusts({}, '127.0.0.1')).toBe(true);
    expect(trusts({}, '10.0.0.5')).toBe(false);
    const env = { RECKONER_TRUSTED_PROXIES: '10.0.0.0/24, 192.0.2.1' };
    expect(['10.0.0.5', '192.0.2.1'].map((address) => trusts(env, address))).toEqual([true, true]);
    expect(['127.0.0.1', '10.0.1.5'].map((address) => trusts(env, address))).toEqual([false, false]);
  });
});

describe('.env.example', () => {
  const example = parseEnv(readFileSync('.env.example', 'utf8'));

  it('lists every setting and no other', () => {
    expect(Object.keys(example).sort()).toEqual(Object.keys(settingsSchema.shape).sort());
  });

  it('means what is meant when nothing is set', () => {
    expect(read(example)).toEqual(read({}));
  });
});

describe('docker-compose.yml', () => {
  const services = readFileSync('docker-compose.yml', 'utf8').split(/^ {2}(?=\w+:$)/m);

  /** The settings of a service: the block below its `environment:`. */
  function environmentOf(service: string): Environment {
    const text = services.find((block) => block.startsWith(`${service}:`)) ?? '';
    const [, block = ''] = /^ {4}environment:\n((?: {6}.+\n)+)/m.exec(text) ?? [];
    return Object.fromEntries(
      [...block.matchAll(/^ {6}(\w+): (.+)$/gm)].map(([, key, value]) => [key, value]),
    );
  }

  it.each(['web', 'worker'])('gives %s settings that are valid, and all of them known', (service) => {
    const environment = environmentOf(service);
    expect(read(environment)).toMatchObject({ mode: 'full', role: service });
    expect(Object.keys(settingsSchema.shape)).toEqual(expect.arrayContaining(Object.keys(environment)));
  });
});
