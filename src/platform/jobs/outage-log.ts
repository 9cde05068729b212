import { Logger } from '@nestjs/common';

/** Logs the start and the end of an outage once each, however often it is reported. */
export class OutageLog {
  private readonly logger = new Logger('Jobs');
  private isDown = false;

  /** @param subject what is out of order, as it should appear in the log */
  constructor(private readonly subject: string) {}

  down(error: unknown): void {
    if (this.isDown) return;
    this.isDown = true;
    this.logger.warn(
      `${this.subject}: ${error instanceof Error ? error.message || error.name : String(error)}; will keep trying`,
    );
  }

  up(): void {
    if (this.isDown) this.logger.log(`${this.subject}: working again`);
    this.isDown = false;
  }
}
