import { Module } from '@nestjs/common';
import { ResolutionsController } from './resolutions.controller.js';
import { ResolveQuestionService } from './resolve-question.service.js';
import { ReviewRulingService } from './review-ruling.service.js';
import { ReviewsController } from './reviews.controller.js';
import { RuleEventService } from './rule-event.service.js';

const services = [ResolveQuestionService, RuleEventService, ReviewRulingService];

@Module({ controllers: [ResolutionsController, ReviewsController], providers: services, exports: services })
export class ResolutionsModule {}
