import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Reads } from '../../platform/http/access.js';
import { readQuestionDetail } from '../queries/question-detail.js';
import { readDeadlineMeaning } from '../queries/read-deadline-meaning.js';
import { Snapshots } from '../queries/snapshots.js';
import {
  type ListQuestions,
  listQuestionsQuery,
  questionDetailView,
  questionPageView,
  toQuestionDetailView,
} from '../schemas/question-reads.schemas.js';
import { readQuestionList } from './list-views.js';

@ApiTags('Questions')
@Reads()
@Controller('api/v1/questions')
export class QuestionReadsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get()
  @ApiOperation({ summary: 'Questions, the last recorded first' })
  @ApiOkResponse({ standardSchema: questionPageView })
  list(@Query({ schema: listQuestionsQuery }) query: ListQuestions) {
    return this.snapshots.read((tx) => readQuestionList(tx, query));
  }

  @Get(':id')
  @ApiOperation({ summary: 'One question with all that is on file about it' })
  @ApiOkResponse({ standardSchema: questionDetailView })
  get(@Param('id', { schema: z.uuid() }) id: string) {
    return this.snapshots.read(async (tx) => {
      const detail = await readQuestionDetail(tx, id);
      return toQuestionDetailView(detail, await readDeadlineMeaning(tx, id));
    });
  }
}
