import { OutageLog } from './outage-log.js';

/** Repeats one asynchronous pass: at once when nudged, otherwise every `intervalMs`. Passes never overlap. */
export class PollingLoop {
  private readonly outage: OutageLog;
  private isStopping = false;
  private isNudged = false;
  private wake: () => void = () => {};
  private ended: Promise<void> = Promise.resolve();

  /** @param name what a failing pass is called in the log */
  constructor(
    name: string,
    private readonly intervalMs: number,
    private readonly pass: () => Promise<void>,
  ) {
    this.outage = new OutageLog(name);
  }

  start(): void {
    this.ended = this.run();
  }

  nudge(): void {
    this.isNudged = true;
    this.wake();
  }

  /** Resolves when the pass under way, if any, has ended. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.wake();
    await this.ended;
  }

  private async run(): Promise<void> {
    while (!this.isStopping) {
      this.isNudged = false;
      try {
        await this.pass();
        this.outage.up();
      } catch (error) {
        this.outage.down(error);
      }
      await this.sleep();
    }
  }

  private async sleep(): Promise<void> {
    if (this.isNudged || this.isStopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.intervalMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
