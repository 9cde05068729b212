import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PollingLoop } from '../platform/jobs/polling-loop.js';
import { publishCheckpoint } from './publish-checkpoint.js';

const PUBLISH_INTERVAL_MS = 3_600_000;

/** Publishes a checkpoint at the start and every hour, on each machine that has a directory for them. */
@Injectable()
export class CheckpointPublisher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: PollingLoop | null;

  constructor(dataSource: DataSource, directory: string | null) {
    const publish = async (into: string) => void (await publishCheckpoint(dataSource.manager, into));
    this.loop =
      directory === null
        ? null
        : new PollingLoop(`Publishing checkpoints to ${directory}`, PUBLISH_INTERVAL_MS, () =>
            publish(directory),
          );
  }

  onApplicationBootstrap(): void {
    this.loop?.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop?.stop();
  }
}
