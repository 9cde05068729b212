import { beforeAll, describe } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { describeJobQueue } from './job-queue.contract.js';

beforeAll(() => Logger.overrideLogger(false));

describe('The in-process job queue', () => describeJobQueue());
