import { Body, Controller, Get, HttpCode, Post, Put, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../platform/caller.js';
import { actorOf, Needs } from '../platform/http/access.js';
import { FromCaller } from '../platform/http/caller.decorator.js';
import {
  type MarkRead,
  markReadSchema,
  type NoticePreferences,
  noticePreferencesSchema,
  noticePreferencesView,
  unreadView,
} from './notice.schemas.js';
import { OwnNoticesService } from './own-notices.service.js';

@ApiTags('Notices')
@Needs('viewer')
@Controller('api/v1')
export class NoticesController {
  constructor(private readonly notices: OwnNoticesService) {}

  @Post('notices/read')
  @HttpCode(200)
  @ApiOperation({ summary: 'Mark one’s notices as read' })
  @ApiOkResponse({ standardSchema: unreadView })
  markRead(
    @Body({ schema: markReadSchema }) which: MarkRead,
    @Req() request: FastifyRequest,
    @FromCaller() caller: Caller,
  ) {
    return this.notices.markRead(which, actorOf(request), caller);
  }

  @Get('me/notice-preferences')
  @ApiOperation({ summary: 'What one wants to be told' })
  @ApiOkResponse({ standardSchema: noticePreferencesView })
  preferences(@Req() request: FastifyRequest) {
    return this.notices.preferences(actorOf(request));
  }

  @Put('me/notice-preferences')
  @ApiOperation({ summary: 'Say what one wants to be told' })
  @ApiOkResponse({ standardSchema: noticePreferencesView })
  setPreferences(
    @Body({ schema: noticePreferencesSchema }) preferences: NoticePreferences,
    @Req() request: FastifyRequest,
    @FromCaller() caller: Caller,
  ) {
    return this.notices.setPreferences(preferences, actorOf(request), caller);
  }
}
