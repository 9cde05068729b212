import { setTimeout as sleep } from 'node:timers/promises';
import { LANES } from '../../src/platform/jobs/lanes.js';
import { flushRedis } from '../contracts/redis-database.js';
import type { Place, Topology } from './topology.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const REDIS_AWAY_MS = 3_000;
const JUMP_MS = 2_000;
const BLOCKED_MS = LANES.sweeps.lockMs + 2_000;

/** @param random gives numbers in [0, 1) */
type Fault = (topology: Topology, random: () => number) => Promise<void>;

/** Everything that may happen to the topology; each is over, and what was ended runs again, when it settles. */
export const FAULTS: Readonly<Record<string, Fault>> = {
  'web killed': (topology, random) => killAndStart(topology, pick(topology.webs, random)),
  'worker killed': (topology, random) => killAndStart(topology, pick(topology.workers, random)),
  'redis flushed': async ({ redis }) => {
    await flushRedis(`${redis.url}/0`);
  },
  'redis restarted with nothing in it': async ({ redis }) => {
    await redis.stop('SIGKILL');
    await redis.start();
  },
  'redis away for an hour': async (topology) => {
    await topology.redis.stop('SIGKILL');
    await sleep(REDIS_AWAY_MS / 2);
    await topology.moveClock(HOUR_MS);
    await sleep(REDIS_AWAY_MS / 2);
    await topology.redis.start();
  },
  'postgres restarted': async ({ postgres }, random) => {
    await postgres.stop(pick(['SIGINT', 'SIGQUIT', 'SIGKILL'], random));
    await postgres.start();
  },
  'clock a day ahead, then back': async (topology) => {
    await topology.moveClock(DAY_MS);
    await sleep(JUMP_MS);
    await topology.moveClock(-DAY_MS);
  },
  'clock a day behind, then back': async (topology) => {
    await topology.moveClock(-DAY_MS);
    await sleep(JUMP_MS);
    await topology.moveClock(DAY_MS);
  },
  'worker blocked for longer than a lock': async ({ workers }, random) => {
    const { pid } = pick(workers, random).process!;
    process.kill(pid, 'SIGSTOP');
    await sleep(BLOCKED_MS);
    process.kill(pid, 'SIGCONT');
  },
};

async function killAndStart(topology: Topology, place: Place): Promise<void> {
  await place.process!.stop('SIGKILL');
  await topology.start(place);
}

const pick = <T>(items: readonly T[], random: () => number): T => items[Math.floor(random() * items.length)]!;
