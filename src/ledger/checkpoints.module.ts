import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CheckpointPublisher } from './checkpoint-publisher.js';
import { SendCheckpointJob } from './send-checkpoint.job.js';

/** Where checkpoints go; null for nowhere. */
interface Outlets {
  checkpointDir: string | null;
  checkpointUrl: string | null;
}

/** Checkpoints for others to keep. */
@Module({})
export class CheckpointsModule {
  static forRoot({ checkpointDir, checkpointUrl }: Outlets): DynamicModule {
    const made = <T>(make: (dataSource: DataSource) => T) => ({ useFactory: make, inject: [DataSource] });
    return {
      module: CheckpointsModule,
      providers: [
        {
          provide: CheckpointPublisher,
          ...made((dataSource) => new CheckpointPublisher(dataSource, checkpointDir)),
        },
        {
          provide: SendCheckpointJob,
          ...made((dataSource) => new SendCheckpointJob(dataSource, checkpointUrl)),
        },
      ],
      exports: [SendCheckpointJob],
    };
  }
}
