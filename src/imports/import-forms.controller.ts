import { Controller, Post, Res } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../platform/caller.js';
import { Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import type { AcceptedBodies } from '../platform/http/request-guards.js';
import { StageImportService } from './stage-import.service.js';
import { Uploaded, type Upload } from './uploaded-file.js';

const contentTypes = ['multipart/form-data'];

/** The form that sends a file; it leads on to the page that tells how the import is doing. */
@ApiExcludeController()
@Needs('contributor')
@Controller('imports')
export class ImportFormsController {
  constructor(private readonly staging: StageImportService) {}

  @Post()
  @RouteConfig({ contentTypes } satisfies AcceptedBodies)
  async create(
    @Uploaded() { file, options }: Upload,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { id } = await this.staging.stage(file, options, caller);
    void reply.status(303).header('location', `/imports/${id}`);
    return '';
  }
}
