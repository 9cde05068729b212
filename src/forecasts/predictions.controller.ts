import { Body, Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { mergeQuestionSchema, questionView } from '../questions/question.schemas.js';
import { LogPredictionService } from './log-prediction.service.js';
import { MergeQuestionsService } from './merge-questions.service.js';
import { type LogPrediction, predictionSchema, predictionView } from './prediction.schemas.js';

/** What concerns a question together with its forecasts. */
@ApiTags('Predictions')
@Needs('contributor')
@Controller('api/v1')
export class PredictionsController {
  constructor(
    private readonly predictions: LogPredictionService,
    private readonly merges: MergeQuestionsService,
  ) {}

  @Post('predictions')
  @ApiOperation({ summary: 'Log a prediction in one step' })
  @ApiCreatedResponse({ standardSchema: predictionView })
  log(@Body({ schema: predictionSchema }) prediction: LogPrediction, @FromCaller() caller: Caller) {
    return this.predictions.log(prediction, caller);
  }

  @Post('questions/:id/merge')
  @ApiOperation({ summary: 'Merge a duplicate question into another' })
  @Needs('resolver')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: questionView })
  merge(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: mergeQuestionSchema }) { into }: { into: string },
    @FromCaller() caller: Caller,
  ) {
    return this.merges.merge(id, into, caller);
  }

  @Delete('questions/:id/merge')
  @ApiOperation({ summary: 'Take the merger of a question back' })
  @Needs('resolver')
  @ApiOkResponse({ standardSchema: questionView })
  unmerge(@Param('id', { schema: pathId }) id: string, @FromCaller() caller: Caller) {
    return this.merges.unmerge(id, caller);
  }
}
