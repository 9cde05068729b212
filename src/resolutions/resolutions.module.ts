import { Module } from '@nestjs/common';
import { ResolutionsController } from './resolutions.controller.js';
import { ResolveQuestionService } from './resolve-question.service.js';
import { RuleEventService } from './rule-event.service.js';

const services = [ResolveQuestionService, RuleEventService];

@Module({ controllers: [ResolutionsController], providers: services, exports: services })
export class ResolutionsModule {}
