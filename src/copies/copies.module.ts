import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CopiesController } from './copies.controller.js';
import { TakeCopyJob } from './take-copy.job.js';

/** Copies of the pages that statements and rulings cite. */
@Module({
  controllers: [CopiesController],
  providers: [
    {
      provide: TakeCopyJob,
      useFactory: (dataSource: DataSource) => new TakeCopyJob(dataSource),
      inject: [DataSource],
    },
  ],
  exports: [TakeCopyJob],
})
export class CopiesModule {}
