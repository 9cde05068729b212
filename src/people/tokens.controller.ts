import { Body, Controller, Delete, Get, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import type { Caller } from '../platform/caller.js';
import { actorOf, Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import { pathId } from '../platform/http/wire-text.js';
import { ManageTokensService } from './manage-tokens.service.js';
import {
  createdTokenView,
  type CreateToken,
  createTokenSchema,
  tokensView,
  tokenView,
} from './people.schemas.js';
import { readTokens } from './read-people.js';

@ApiTags('People')
@Needs('admin')
@Controller('api/v1/tokens')
export class TokensController {
  constructor(
    private readonly tokens: ManageTokensService,
    private readonly dataSource: DataSource,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The tokens that one may see' })
  @ApiOkResponse({ standardSchema: tokensView, description: 'All there ever were, oldest first' })
  async list() {
    return { items: await readTokens(this.dataSource.manager) };
  }

  @Post()
  @ApiOperation({ summary: 'Make a token; it is told once' })
  @ApiCreatedResponse({ standardSchema: createdTokenView })
  create(
    @Body({ schema: createTokenSchema }) input: CreateToken,
    @Req() request: FastifyRequest,
    @FromCaller() caller: Caller,
  ) {
    return this.tokens.create(input, actorOf(request), caller);
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Revoke a token' })
  @ApiOkResponse({ standardSchema: tokenView, description: 'As it is now that it is revoked' })
  revoke(@Param('id', { schema: pathId }) id: string, @FromCaller() caller: Caller) {
    return this.tokens.revoke(id, caller);
  }
}
