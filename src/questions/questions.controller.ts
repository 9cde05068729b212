import { Body, Controller, Param, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller, RequiredIfMatch } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { EditQuestionService } from './edit-question.service.js';
import {
  type CreateQuestion,
  type CreateSibling,
  createQuestionSchema,
  type EditQuestion,
  editQuestionSchema,
  questionView,
  recordedQuestionView,
  siblingSchema,
} from './question.schemas.js';
import { RecordQuestionService } from './record-question.service.js';

@ApiTags('Questions')
@Needs('contributor')
@Controller('api/v1/questions')
export class QuestionsController {
  constructor(
    private readonly recording: RecordQuestionService,
    private readonly edits: EditQuestionService,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Record a question' })
  @ApiCreatedResponse({ standardSchema: recordedQuestionView })
  record(@Body({ schema: createQuestionSchema }) question: CreateQuestion, @FromCaller() caller: Caller) {
    return this.recording.record(question, caller);
  }

  @Patch(':id')
  @ApiOperation({ summary: 'Change a question; its history stays' })
  @ApiOkResponse({ standardSchema: questionView })
  edit(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: editQuestionSchema }) changes: EditQuestion,
    @RequiredIfMatch() version: number,
    @FromCaller() caller: Caller,
  ) {
    return this.edits.edit(id, changes, version, caller);
  }

  @Post(':id/siblings')
  @ApiOperation({ summary: 'Record a question about the same event with another deadline' })
  @ApiCreatedResponse({ standardSchema: questionView })
  recordSibling(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: siblingSchema }) sibling: CreateSibling,
    @FromCaller() caller: Caller,
  ) {
    return this.recording.recordSibling(id, sibling, caller);
  }
}
