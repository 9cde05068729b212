import { Controller, Get, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Reads } from '../platform/http/access.js';
import {
  type ForecastsQuery,
  forecastsQuery,
  type ScoredSegmentsQuery,
  scoredSegmentsQuery,
} from './export.schemas.js';
import { ExportsService } from './exports.service.js';

@ApiTags('Exports')
@Reads()
@Controller('api/v1/exports')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get('scored-segments.csv')
  @ApiOperation({
    summary: 'Every scored stretch of a forecast, from which every mean can be worked out again',
  })
  @ApiProduces('text/csv')
  @ApiNotFoundResponse()
  @ApiOkResponse({ description: 'See docs/scoring.md for the columns', schema: { type: 'string' } })
  scoredSegments(@Query({ schema: scoredSegmentsQuery }) query: ScoredSegmentsQuery) {
    return this.exports.scoredSegments(query);
  }

  @Get('forecasts.csv')
  @ApiOperation({ summary: 'Every question, statement and forecast, in the format that imports take' })
  @ApiProduces('text/csv')
  @ApiNotFoundResponse()
  @ApiOkResponse({ description: 'One forecast or unscorable statement a row', schema: { type: 'string' } })
  forecasts(@Query({ schema: forecastsQuery }) query: ForecastsQuery) {
    return this.exports.forecasts(query);
  }

  @Get('questions.csv')
  @ApiOperation({ summary: 'Every question with its ruling in force' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'One question a row', schema: { type: 'string' } })
  questions() {
    return this.exports.questions();
  }

  @Get('statements.csv')
  @ApiOperation({ summary: 'Every statement with the forecast that it gave' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'One statement a row, or one of its forecasts', schema: { type: 'string' } })
  statements() {
    return this.exports.statements();
  }

  @Get('everything.zip')
  @ApiOperation({ summary: 'Forecasts, questions, statements and scored segments, each with a JSON Schema' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ description: 'A ZIP of CSV files, as of one moment', schema: { type: 'string' } })
  everything() {
    return this.exports.everything();
  }

  @Get('ledger.ndjson')
  @ApiOperation({ summary: 'Every entry of the ledger, in order, as it was hashed' })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ description: 'One entry a line', schema: { type: 'string' } })
  ledger() {
    return this.exports.ledger();
  }
}
