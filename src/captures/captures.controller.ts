import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import type { Caller } from '../platform/caller.js';
import { Needs, Reads } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { readAccuracy } from './capture-accuracy.js';
import {
  accuracyView,
  captureView,
  type Decide,
  decidedView,
  decideSchema,
  type RereadCapture,
  rereadCaptureSchema,
  type TakeCapture,
  takeCaptureSchema,
} from './capture.schemas.js';
import { DecideCandidatesService } from './decide-candidates.service.js';
import { readCapture } from './read-capture.js';
import { TakeCaptureService } from './take-capture.service.js';

@ApiTags('Captures')
@Needs('contributor')
@Controller('api/v1/captures')
export class CapturesController {
  constructor(
    private readonly captures: TakeCaptureService,
    private readonly decisions: DecideCandidatesService,
    private readonly dataSource: DataSource,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Find the predictions in a text' })
  @ApiCreatedResponse({ standardSchema: captureView })
  take(@Body({ schema: takeCaptureSchema }) paste: TakeCapture, @FromCaller() caller: Caller) {
    return this.captures.take(paste, caller);
  }

  @Get('accuracy')
  @ApiOperation({ summary: 'What became of all candidates' })
  @Reads()
  @ApiOkResponse({ standardSchema: accuracyView, description: 'What became of the proposals of each rule' })
  accuracy() {
    return readAccuracy(this.dataSource.manager);
  }

  @Get(':id')
  @ApiOperation({ summary: 'A captured text with its candidates' })
  @ApiOkResponse({ standardSchema: captureView })
  read(@Param('id', { schema: pathId }) id: string) {
    return readCapture(this.dataSource.manager, id);
  }

  @Post(':id/reading')
  @ApiOperation({ summary: 'Read a captured text again, by the rules of today' })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: captureView, description: 'Read anew, as of another day' })
  reread(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: rereadCaptureSchema }) reading: RereadCapture,
    @FromCaller() caller: Caller,
  ) {
    return this.captures.reread(id, reading, caller);
  }

  @Post(':id/decisions')
  @ApiOperation({ summary: 'Log, keep or reject candidates: all or none' })
  @ApiCreatedResponse({ standardSchema: decidedView })
  decide(
    @Param('id', { schema: pathId }) id: string,
    @Body({ schema: decideSchema }) decisions: Decide,
    @FromCaller() caller: Caller,
  ) {
    return this.decisions.decide(id, decisions, caller);
  }
}
