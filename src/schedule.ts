import type { RecurringTask } from './platform/jobs/recurring.js';

/** Every recurring task there is. A question is flagged overdue within 30 s of its deadline. */
export const schedule: readonly RecurringTask[] = [
  { kind: 'flag-overdue', everySeconds: 15 },
  { kind: 'send-webhooks', everySeconds: 15 },
  { kind: 'tell-reviews', everySeconds: 600 },
  { kind: 'mature-scores', everySeconds: 15 },
  { kind: 'delete-done-tasks', everySeconds: 3_600 },
  { kind: 'delete-idempotency-keys', everySeconds: 3_600 },
  { kind: 'delete-ended-access', everySeconds: 3_600 },
  { kind: 'delete-held-uploads', everySeconds: 3_600 },
];

/** Where mail goes out. */
export const sendMails: RecurringTask = { kind: 'send-mails', everySeconds: 15 };

/** Where checkpoints of the ledger are sent somewhere. */
export const sendCheckpoints: RecurringTask = { kind: 'send-checkpoint', everySeconds: 3_600 };
