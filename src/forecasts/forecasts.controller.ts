import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { AddForecastService } from './add-forecast.service.js';
import {
  type AddForecast,
  addForecastSchema,
  forecastView,
  type GiveReading,
  giveReadingSchema,
  moveForecastSchema,
  type RecordStatement,
  rereadView,
  statementSchema,
  statementView,
  type Withdrawal,
  withdrawalSchema,
} from './forecast.schemas.js';
import { MoveForecastService } from './move-forecast.service.js';
import { ReadForecastPhrasesService } from './read-forecast-phrases.service.js';
import { RecordStatementService } from './record-statement.service.js';
import { WithdrawForecastService } from './withdraw-forecast.service.js';

@ApiTags('Forecasts')
@Needs('contributor')
@Controller('api/v1')
export class ForecastsController {
  constructor(
    private readonly additions: AddForecastService,
    private readonly withdrawals: WithdrawForecastService,
    private readonly phrases: ReadForecastPhrasesService,
    private readonly moves: MoveForecastService,
    private readonly statements: RecordStatementService,
  ) {}

  @Post('questions/:id/forecasts')
  @ApiOperation({ summary: 'Add a forecast or a revision to a question' })
  @ApiCreatedResponse({ standardSchema: forecastView })
  add(
    @Param('id', { schema: pathId }) questionId: string,
    @Body({ schema: addForecastSchema }) said: AddForecast,
    @FromCaller() caller: Caller,
  ) {
    return this.additions.add(questionId, said, caller);
  }

  @Post('forecasts/:id/withdrawal')
  @ApiOperation({ summary: 'Withdraw a forecast' })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: forecastView })
  withdraw(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: withdrawalSchema }) withdrawal: Withdrawal,
    @FromCaller() caller: Caller,
  ) {
    return this.withdrawals.withdraw(id, withdrawal, caller);
  }

  @Post('forecasts/:id/reading')
  @ApiOperation({ summary: 'Say what a phrase is worth' })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: forecastView, description: 'With what its phrase is worth' })
  giveReading(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: giveReadingSchema }) reading: GiveReading,
    @FromCaller() caller: Caller,
  ) {
    return this.phrases.give(id, reading, caller);
  }

  @Post('sources/:idOrSlug/rereading')
  @ApiOperation({ summary: 'Read the phrases of a source again, on the scale that it uses now' })
  @Needs('resolver')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: rereadView, description: 'Its phrases, read on its present scale' })
  rereadSource(@Param('idOrSlug') idOrSlug: string, @FromCaller() caller: Caller) {
    return this.phrases.rereadSource(idOrSlug, caller);
  }

  @Post('forecasts/:id/move')
  @ApiOperation({ summary: 'Move a forecast to another question' })
  @ApiCreatedResponse({ standardSchema: forecastView, description: 'The copy on the other question' })
  move(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: moveForecastSchema }) { toQuestionId }: { toQuestionId: string },
    @FromCaller() caller: Caller,
  ) {
    return this.moves.move(id, toQuestionId, caller);
  }

  @Post('statements')
  @ApiOperation({ summary: 'Record a statement that gives no forecast' })
  @ApiCreatedResponse({ standardSchema: statementView })
  recordStatement(@Body({ schema: statementSchema }) said: RecordStatement, @FromCaller() caller: Caller) {
    return this.statements.record(said, caller);
  }
}
