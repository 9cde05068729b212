import { Module } from '@nestjs/common';
import { Snapshots } from '../queries/snapshots.js';
import { AuthorReadsController } from './author-reads.controller.js';
import { BoardsController } from './boards.controller.js';
import { EventReadsController } from './event-reads.controller.js';
import { QuestionReadsController } from './question-reads.controller.js';
import { SourceReadsController } from './source-reads.controller.js';
import { StatementReadsController } from './statement-reads.controller.js';

/** Everything that the API lets one read. */
@Module({
  controllers: [
    AuthorReadsController,
    BoardsController,
    EventReadsController,
    QuestionReadsController,
    SourceReadsController,
    StatementReadsController,
  ],
  providers: [Snapshots],
  exports: [Snapshots],
})
export class ReadsModule {}
