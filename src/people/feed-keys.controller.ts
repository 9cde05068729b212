import { Controller, Delete, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../platform/caller.js';
import { actorOf, Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import { FeedKeysService } from './feed-keys.service.js';
import { feedKeyView } from './people.schemas.js';

@ApiTags('People')
@Needs('viewer')
@Controller('api/v1/me/feed-key')
export class FeedKeysController {
  constructor(private readonly keys: FeedKeysService) {}

  @Post()
  @ApiOperation({ summary: 'Make a key that stands in the addresses of feeds, in place of the one before' })
  @ApiCreatedResponse({ standardSchema: feedKeyView })
  make(@Req() request: FastifyRequest, @FromCaller() caller: Caller) {
    return this.keys.make(actorOf(request), caller);
  }

  @Delete()
  @ApiOperation({ summary: 'Take back the key of one’s feeds' })
  @ApiOkResponse({ standardSchema: feedKeyView })
  async remove(@Req() request: FastifyRequest, @FromCaller() caller: Caller) {
    await this.keys.remove(actorOf(request), caller);
    return { key: null };
  }
}
