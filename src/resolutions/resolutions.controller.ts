import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller, IfMatch } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { questionView } from '../questions/question.schemas.js';
import {
  eventRulingSchema,
  eventRulingView,
  resolutionSchema,
  resolutionView,
  type Rule,
  type RuleEvent,
} from './resolution.schemas.js';
import { ResolveQuestionService } from './resolve-question.service.js';
import { RuleEventService } from './rule-event.service.js';

@ApiTags('Resolutions')
@Needs('resolver')
@Controller('api/v1')
export class ResolutionsController {
  constructor(
    private readonly questions: ResolveQuestionService,
    private readonly events: RuleEventService,
  ) {}

  @Post('questions/:id/resolution')
  @ApiOperation({ summary: 'Rule on a question, or correct its ruling' })
  @ApiCreatedResponse({ standardSchema: resolutionView })
  resolve(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: resolutionSchema }) rule: Rule,
    @IfMatch() version: number | null,
    @FromCaller() caller: Caller,
  ) {
    return this.questions.resolve(id, rule, version, caller);
  }

  @Delete('questions/:id/resolution')
  @ApiOperation({ summary: 'Take the ruling back' })
  @ApiOkResponse({ standardSchema: questionView, description: 'The question, open again' })
  reopen(
    @Param('id', { schema: pathId }) id: string,
    @IfMatch() version: number | null,
    @FromCaller() caller: Caller,
  ) {
    return this.questions.reopen(id, version, caller);
  }

  @Post('events/:id/ruling')
  @ApiOperation({
    summary: 'Rule on an event: proposes the outcome of its questions, and settles those that are named',
  })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: eventRulingView })
  ruleEvent(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: eventRulingSchema }) ruling: RuleEvent,
    @FromCaller() caller: Caller,
  ) {
    return this.events.rule(id, ruling, caller);
  }
}
