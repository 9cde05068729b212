import { beforeAll, beforeEach, describe } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { describeWithRedis } from '../support/redis.js';
import { describeBullRoles } from './bull-roles.js';
import { describeJobQueue } from './job-queue.contract.js';
import { flushRedis, ownRedisDatabase } from './redis-database.js';
import { describeRedisOutages } from './redis-outages.js';

beforeAll(() => Logger.overrideLogger(false));

describeWithRedis('The Bull job queue', (serverUrl) => {
  const redisUrl = ownRedisDatabase(serverUrl);
  beforeEach(() => flushRedis(redisUrl));

  describeJobQueue(redisUrl);
  describe('with publishers and workers', () => describeBullRoles(redisUrl));
  describe('when Redis is away', () => describeRedisOutages(redisUrl));
});
