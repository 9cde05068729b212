import { DeliverWebhookJob } from '../../src/notices/webhooks/deliver-webhook.job.js';
import { SendWebhooksJob } from '../../src/notices/webhooks/send-webhooks.job.js';
import { openDataSource } from '../../src/platform/database/open-data-source.js';
import { InProcessJobQueue } from '../../src/platform/jobs/in-process-job-queue.js';
import { JobRunner } from '../../src/platform/jobs/job-runner.js';
import { postPublicly } from '../../src/platform/outbound/post-publicly.js';
import { FlagOverdueJob } from '../../src/questions/flag-overdue.job.js';

/** A worker in a process of its own that flags, tells and delivers as the service does, also to this machine. */
const dataSource = await openDataSource(process.argv[2]!, []);
const post: typeof postPublicly = (url, options) =>
  postPublicly(url, { ...options, isAllowed: (address) => address === '127.0.0.1' });
const runner = new JobRunner(
  new InProcessJobQueue(dataSource),
  dataSource,
  [new FlagOverdueJob(), new SendWebhooksJob(), new DeliverWebhookJob(dataSource, post)],
  [{ kind: 'send-webhooks', everySeconds: 1 }],
);
await runner.onApplicationBootstrap();
