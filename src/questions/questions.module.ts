import { Module } from '@nestjs/common';
import { EditQuestionService } from './edit-question.service.js';
import { FlagOverdueJob } from './flag-overdue.job.js';
import { OverdueController } from './overdue.controller.js';
import { OverdueRulesService } from './overdue-rules.service.js';
import { PostponeQuestionService } from './postpone-question.service.js';
import { QuestionsController } from './questions.controller.js';
import { RecordQuestionService } from './record-question.service.js';
import { SetOwnerService } from './set-owner.service.js';

const services = [
  RecordQuestionService,
  EditQuestionService,
  PostponeQuestionService,
  SetOwnerService,
  OverdueRulesService,
  FlagOverdueJob,
];

@Module({
  controllers: [QuestionsController, OverdueController],
  providers: services,
  exports: services,
})
export class QuestionsModule {}
