import { describe, it } from '@jest/globals';

/**
 * A suite that needs Redis; without one it is reported as skipped.
 * @param suite registers its tests, given the server's URL
 */
export function describeWithRedis(name: string, suite: (redisUrl: string) => void): void {
  const url = process.env.RECKONER_TEST_REDIS_URL;
  if (url) describe(name, () => suite(url));
  else describe(name, () => it.skip('needs Redis: set REDIS_URL, or install redis-server', () => {}));
}
