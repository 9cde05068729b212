import { startPostgresService } from './postgres-service.js';
import { startRedisService } from './redis-service.js';

/** A server that the whole test run shares. */
export interface Service {
  url: string;
  stop(): Promise<void>;
}

/** Starts the run's servers and tells the test files where they are, and which database names are theirs. */
export async function startServices(): Promise<Service[]> {
  const databasePrefix = `reckoner_test_${process.pid}_${Date.now().toString(36)}`;
  process.env.RECKONER_TEST_DATABASE_PREFIX = databasePrefix;
  const [postgres, redis] = await Promise.all([startPostgresService(databasePrefix), startRedisService()]);
  process.env.RECKONER_TEST_PG_URL = postgres.url;
  if (!redis) return [postgres];
  process.env.RECKONER_TEST_REDIS_URL = redis.url;
  return [postgres, redis];
}

declare global {
  var testServices: Service[];
}
