import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;

/** Repeats an assertion until it holds, or the time is up. */
export async function eventually(assertion: () => Promise<void>, timeoutMs: number): Promise<void> {
  const deadlineMs = Date.now() + timeoutMs;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (Date.now() > deadlineMs) throw error;
      await sleep(POLL_MS);
    }
  }
}
