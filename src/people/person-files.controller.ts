import { Body, Controller, Get, HttpCode, Param, Post, Req, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Caller } from '../platform/caller.js';
import { DomainError } from '../platform/domain-error.js';
import { actorOf, Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { ErasePersonService } from './erase-person.service.js';
import { personNdjson } from './export-person.js';
import { type EraseOwn, erasedView, eraseOwnSchema } from './people.schemas.js';
import { readPerson } from './read-people.js';

const NDJSON = 'application/x-ndjson';
const file = {
  content: { [NDJSON]: { schema: { type: 'string' as const } } },
  description: 'One JSON object a line',
};

/** All that is kept of a person, out or away. */
@ApiTags('People')
@Needs('admin')
@Controller('api/v1')
export class PersonFilesController {
  constructor(
    private readonly erasures: ErasePersonService,
    private readonly dataSource: DataSource,
  ) {}

  @Get('me/export')
  @Needs('viewer')
  @ApiOperation({ summary: 'All that is kept of whoever asks' })
  @ApiOkResponse(file)
  exportOwn(@Req() request: FastifyRequest) {
    const actor = actorOf(request);
    if (actor.kind === 'person') return this.fileOf(actor.id);
    throw new DomainError('forbidden', 'no_person', 'Only a person who is signed in has an account.');
  }

  @Post('me/erasure')
  @Needs('viewer')
  @HttpCode(200)
  @ApiOperation({ summary: 'Erase one’s account; what one recorded stays, under an id that leads to nobody' })
  @ApiOkResponse({ standardSchema: erasedView })
  eraseOwn(
    @Body({ schema: eraseOwnSchema }) { current = '' }: EraseOwn,
    @Req() request: FastifyRequest,
    @FromCaller() caller: Caller,
  ) {
    return this.erasures.eraseOwn(current, actorOf(request), caller);
  }

  @Get('users/:id/export')
  @ApiOperation({ summary: 'All that is kept of somebody' })
  @ApiOkResponse(file)
  async export(@Param('id', { schema: pathId }) id: string) {
    await readPerson(this.dataSource.manager, id);
    return this.fileOf(id);
  }

  @Post('users/:id/erasure')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Erase somebody’s account; what they recorded stays, under an id that leads to nobody',
  })
  @ApiOkResponse({ standardSchema: erasedView })
  erase(@Param('id', { schema: pathId }) id: string, @FromCaller() caller: Caller) {
    return this.erasures.erase(id, caller);
  }

  private fileOf(id: string): StreamableFile {
    const disposition = 'attachment; filename="account.ndjson"';
    return new StreamableFile(personNdjson(this.dataSource, id), {
      type: NDJSON,
      disposition,
    });
  }
}
