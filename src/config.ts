import type { BlockList } from 'node:net';
import { z } from 'zod';
import { defaultDataDir } from './platform/database/data-directory.js';
import { LOOPBACK_PROXIES, readProxyList } from './platform/http/proxy-list.js';
import { PLAINLY } from './platform/plain-issues.js';
import { StartupError } from './platform/startup-error.js';

/** Empty means unset, so that `.env` files and compose files may list every setting. */
const text = z.preprocess((value) => (value === '' ? undefined : value), z.string().trim().optional());

const databaseUrl = text.refine((url) => url === undefined || /^postgres(ql)?:\/\//.test(url), {
  error: 'must start with postgres:// or postgresql://',
});
const redisUrl = text.refine((url) => url === undefined || /^rediss?:\/\//.test(url), {
  error: 'must start with redis:// or rediss://',
});
const smtpUrl = text.refine((url) => url === undefined || (URL.canParse(url) && /^smtps?:\/\/./.test(url)), {
  error: 'must be an smtp:// or smtps:// address',
});
const mailAddress = text.pipe(
  z.email({ error: 'must be an e-mail address such as reckoner@example.org' }).optional(),
);
const webAddress = text.refine((url) => url === undefined || (URL.canParse(url) && /^https?:/.test(url)), {
  error: 'must be an http:// or https:// address',
});
const proxies = text
  .transform((list) => readProxyList(list ?? LOOPBACK_PROXIES))
  .refine((list) => list !== undefined, {
    error: 'must be addresses or networks such as 10.1.2.0/24, separated by commas',
  });

const DEFAULT_PORT = 3000;
const PORTS = { error: 'must be a whole number from 0 to 65535' };

/** Every setting there is, as read from the environment. All are optional. */
export const settingsSchema = z.object({
  PORT: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.coerce.number(PORTS).int(PORTS).min(0, PORTS).max(65_535, PORTS).optional(),
  ),
  HOST: text.transform((host) => host ?? '127.0.0.1'),
  DATABASE_URL: databaseUrl,
  DATABASE_ADMIN_URL: databaseUrl,
  REDIS_URL: redisUrl,
  RECKONER_ROLE: z.preprocess(
    (v) => (v === '' ? undefined : v),
    z.enum(['all', 'web', 'worker']).default('all'),
  ),
  RECKONER_DATA_DIR: text,
  RECKONER_PUBLIC_URL: webAddress,
  RECKONER_TRUSTED_PROXIES: proxies,
  RECKONER_CHECKPOINT_DIR: text,
  RECKONER_CHECKPOINT_URL: webAddress,
  RECKONER_COPIES: z.preprocess((v) => (v === '' ? undefined : v), z.enum(['on', 'off']).default('on')),
  RECKONER_SMTP_URL: smtpUrl,
  RECKONER_MAIL_FROM: mailAddress,
  LOG_FORMAT: z.preprocess((v) => (v === '' ? undefined : v), z.enum(['text', 'json']).default('text')),
});

export interface HttpConfig {
  port: number;
  host: string;
  /** Where readers reach the service; used for absolute links. */
  publicUrl: string | null;
  /** Peers whose `X-Forwarded-For` is believed. */
  trustedProxies: BlockList;
}
interface CommonConfig {
  http: HttpConfig;
  /** Whether it opens its port: a worker does where one is set, for those who watch it. */
  listens: boolean;
  logFormat: 'text' | 'json';
  /** Whether cited pages are fetched, and their text kept. */
  takesCopies: boolean;
  /** null where nothing is mailed. */
  mail: { smtpUrl: string; from: string; publicUrl: string } | null;
  /** Where checkpoints of the ledger are put for others to keep; null for nowhere. */
  checkpointDir: string | null;
  /** Where they are sent to; null for nowhere. */
  checkpointUrl: string | null;
}
export interface EmbeddedConfig extends CommonConfig {
  mode: 'embedded';
  role: 'all';
  dataDir: string;
  /** A store that may be lost with the machine: no fsync (the demo, tests). */
  ephemeral: boolean;
  /** Refuse to start while another process serves this data directory. */
  exclusive: boolean;
}
export interface ServerConfig extends CommonConfig {
  mode: 'server';
  role: 'all';
  databaseUrl: string;
  databaseAdminUrl: string;
}
export interface FullConfig extends CommonConfig {
  mode: 'full';
  role: 'all' | 'web' | 'worker';
  databaseUrl: string;
  databaseAdminUrl: string;
  redisUrl: string;
}
/** What the service was asked to be. `mode` decides what the platform provides; nothing else reads it. */
export type Config = EmbeddedConfig | ServerConfig | FullConfig;

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Whether only this machine reaches what listens at an address. */
export const isLoopback = (host: string): boolean => LOOPBACK.has(host);

/** How a command uses the embedded store; other modes ignore it. */
export interface StoreUse {
  ephemeral: boolean;
  exclusive: boolean;
}

/** The environment of this process, for commands whose options stand above some of it. */
export function readEnvironment(): Record<string, string | undefined> {
  return { ...process.env };
}

/**
 * Turns an environment into a `Config`.
 * @throws StartupError with one line that names the setting, what is wrong and how to mend it
 */
export function readConfig(use: StoreUse, env: Record<string, string | undefined> = process.env): Config {
  const parsed = settingsSchema.safeParse(env, PLAINLY);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new StartupError(`Bad configuration: ${lines.join('; ')}`);
  }
  return toConfig(parsed.data, { ...use, dataDir: defaultDataDir(env.XDG_DATA_HOME) });
}

function toConfig(settings: z.infer<typeof settingsSchema>, store: StoreUse & { dataDir: string }): Config {
  const {
    DATABASE_URL: url,
    REDIS_URL: redisUrl,
    RECKONER_ROLE: role,
    RECKONER_DATA_DIR: dataDir,
  } = settings;
  const { PORT: port, HOST: host, RECKONER_PUBLIC_URL: publicUrl = null } = settings;
  const common = {
    http: { port: port ?? DEFAULT_PORT, host, publicUrl, trustedProxies: settings.RECKONER_TRUSTED_PROXIES! },
    listens: role !== 'worker' || port !== undefined,
    logFormat: settings.LOG_FORMAT,
    takesCopies: settings.RECKONER_COPIES === 'on',
    mail: toMailConfig(settings),
    checkpointDir: settings.RECKONER_CHECKPOINT_DIR ?? null,
    checkpointUrl: settings.RECKONER_CHECKPOINT_URL ?? null,
  };
  if (!url) {
    refuse(redisUrl !== undefined, 'REDIS_URL needs DATABASE_URL: workers on Redis share a database server');
    refuse(settings.DATABASE_ADMIN_URL !== undefined, 'DATABASE_ADMIN_URL needs DATABASE_URL');
    refuse(role !== 'all', `RECKONER_ROLE=${role} needs DATABASE_URL and REDIS_URL`);
    return { ...common, mode: 'embedded', role: 'all', ...store, ...(dataDir && { dataDir }) };
  }
  refuse(dataDir !== undefined, 'RECKONER_DATA_DIR and DATABASE_URL contradict each other: set one of them');
  const server = { ...common, databaseUrl: url, databaseAdminUrl: settings.DATABASE_ADMIN_URL ?? url };
  if (redisUrl) return { ...server, mode: 'full', role, redisUrl };
  if (role !== 'all') throw new StartupError(`Bad configuration: RECKONER_ROLE=${role} needs REDIS_URL`);
  return { ...server, mode: 'server', role };
}

function toMailConfig(settings: z.infer<typeof settingsSchema>): CommonConfig['mail'] {
  const { RECKONER_SMTP_URL: smtpUrl, RECKONER_MAIL_FROM: from, RECKONER_PUBLIC_URL: publicUrl } = settings;
  if (smtpUrl === undefined) return null;
  if (from === undefined || publicUrl === undefined)
    throw new StartupError(
      'Bad configuration: RECKONER_SMTP_URL needs RECKONER_MAIL_FROM, and RECKONER_PUBLIC_URL for the links in mails',
    );
  return { smtpUrl, from, publicUrl };
}

function refuse(contradiction: boolean, message: string): void {
  if (contradiction) throw new StartupError(`Bad configuration: ${message}`);
}
