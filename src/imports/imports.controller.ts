import { applyDecorators, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiQuery,
  ApiTags,
} from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import type { AcceptedBodies } from '../platform/http/request-guards.js';
import { pathId } from '../platform/http/wire-text.js';
import { FILE_TYPES } from './accept-uploads.js';
import { CancelImportService } from './cancel-import.service.js';
import { ExplainImportService } from './explain-import.service.js';
import { explanationView, importView } from './import.schemas.js';
import { ReadImportService } from './read-import.service.js';
import { StageImportService } from './stage-import.service.js';
import { uploadOperation, uploadQueries } from './upload-description.js';
import { Uploaded, type Upload } from './uploaded-file.js';

const contentTypes = ['multipart/form-data', ...FILE_TYPES];

@ApiTags('Imports')
@Needs('contributor')
@Controller('api/v1/imports')
export class ImportsController {
  constructor(
    private readonly staging: StageImportService,
    private readonly explaining: ExplainImportService,
    private readonly imports: ReadImportService,
    private readonly cancelling: CancelImportService,
  ) {}

  @Post()
  @HttpCode(202)
  @RouteConfig({ contentTypes } satisfies AcceptedBodies)
  @ApiOperation(uploadOperation)
  @applyDecorators(...uploadQueries.map((query) => ApiQuery(query)))
  @ApiAcceptedResponse({
    standardSchema: importView,
    description: 'Staged; its address in Location tells the rest',
  })
  async create(
    @Uploaded() { file, options }: Upload,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return located(await this.staging.stage(file, options, caller), reply);
  }

  @Post('explanation')
  @HttpCode(200)
  @RouteConfig({ contentTypes } satisfies AcceptedBodies)
  @ApiOperation({
    ...uploadOperation,
    summary: 'Say what a file is and what of it would be kept; import nothing',
  })
  @applyDecorators(...uploadQueries.map((query) => ApiQuery(query)))
  @ApiOkResponse({ standardSchema: explanationView })
  explain(@Uploaded() { file, options }: Upload) {
    return this.explaining.explain(file, options);
  }

  @Get(':id')
  @ApiOperation({ summary: 'How an import is doing' })
  @ApiOkResponse({ standardSchema: importView })
  read(@Param('id', { schema: pathId }) id: string) {
    return this.imports.read(id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiOperation({ summary: 'Give an import up: it is recorded whole or not at all' })
  @ApiOkResponse({ standardSchema: importView })
  cancel(@Param('id', { schema: pathId }) id: string, @FromCaller() caller: Caller) {
    return this.cancelling.cancel(id, caller);
  }

  @Get(':id/errors.csv')
  @ApiOperation({ summary: 'The rows that were rejected or not applied' })
  @ApiProduces('text/csv')
  @ApiOkResponse({
    description: 'Rows that were rejected or not applied: line, column, code, message, hint',
    schema: { type: 'string' },
  })
  readErrors(@Param('id', { schema: pathId }) id: string) {
    return this.imports.readErrors(id);
  }
}

function located<T extends { id: string }>(view: T, reply: FastifyReply): T {
  void reply.header('location', `/api/v1/imports/${view.id}`);
  return view;
}
