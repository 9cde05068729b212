import { Module } from '@nestjs/common';
import { EditQuestionService } from './edit-question.service.js';
import { FlagOverdueJob } from './flag-overdue.job.js';
import { PostponeQuestionService } from './postpone-question.service.js';
import { QuestionsController } from './questions.controller.js';
import { RecordQuestionService } from './record-question.service.js';

const services = [RecordQuestionService, EditQuestionService, PostponeQuestionService, FlagOverdueJob];

@Module({ controllers: [QuestionsController], providers: services, exports: services })
export class QuestionsModule {}
