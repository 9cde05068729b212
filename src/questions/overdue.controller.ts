import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import type { OverdueRules } from './overdue-rules.js';
import { type Owner, overdueRulesSchema, ownerSchema } from './overdue-rules.schemas.js';
import { OverdueRulesService } from './overdue-rules.service.js';
import { PostponeQuestionService } from './postpone-question.service.js';
import {
  type Postponement,
  type PostponeSeveral,
  postponementSchema,
  postponeSeveralSchema,
  questionsView,
  questionView,
} from './question.schemas.js';
import { SetOwnerService } from './set-owner.service.js';

/** How questions are seen to whose time has come. */
@ApiTags('Questions')
@Needs('resolver')
@Controller('api/v1')
export class OverdueController {
  constructor(
    private readonly postponements: PostponeQuestionService,
    private readonly owners: SetOwnerService,
    private readonly rules: OverdueRulesService,
  ) {}

  @Post('questions/:id/postponement')
  @ApiOperation({ summary: 'Postpone a question that is too early to rule on' })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: questionView })
  postpone(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: postponementSchema }) postponement: Postponement,
    @FromCaller() caller: Caller,
  ) {
    return this.postponements.postpone(id, postponement, caller);
  }

  @Delete('questions/:id/postponement')
  @ApiOperation({ summary: 'Take a postponement back' })
  @ApiOkResponse({ standardSchema: questionView })
  takeBackPostponement(@Param('id', { schema: pathId }) id: string, @FromCaller() caller: Caller) {
    return this.postponements.takeBack(id, caller);
  }

  @Post('postponements')
  @HttpCode(200)
  @ApiOperation({ summary: 'Postpone several questions, or none of them' })
  @ApiOkResponse({ standardSchema: questionsView })
  @ApiNotFoundResponse()
  postponeSeveral(
    @Body({ schema: postponeSeveralSchema }) { questionIds, ...postponement }: PostponeSeveral,
    @FromCaller() caller: Caller,
  ) {
    return this.postponements.postponeAll(questionIds, postponement, caller);
  }

  @Put('questions/:id/owner')
  @Needs('contributor')
  @ApiOperation({ summary: 'Say whose it is to see to a question' })
  @ApiOkResponse({ standardSchema: questionView })
  setOwner(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: ownerSchema }) { personId }: Owner,
    @FromCaller() caller: Caller,
  ) {
    return this.owners.set(id, personId, caller);
  }

  @Get('settings/overdue')
  @Needs('viewer')
  @ApiOperation({ summary: 'How overdue questions are followed up' })
  @ApiOkResponse({ standardSchema: overdueRulesSchema })
  readRules() {
    return this.rules.read();
  }

  @Put('settings/overdue')
  @ApiOperation({ summary: 'Set how overdue questions are followed up' })
  @Needs('admin')
  @ApiOkResponse({ standardSchema: overdueRulesSchema })
  setRules(@Body({ schema: overdueRulesSchema }) rules: OverdueRules, @FromCaller() caller: Caller) {
    return this.rules.set(rules, caller);
  }
}
