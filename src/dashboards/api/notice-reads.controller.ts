import { Controller, Get, Query, Req } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { personIdOf } from '../../platform/actor.js';
import { actorOf, Needs } from '../../platform/http/access.js';
import { listNotices } from '../queries/notice-list.js';
import { Snapshots } from '../queries/snapshots.js';
import {
  type ListNotices,
  listNoticesQuery,
  noticePageView,
  toNoticeView,
} from '../schemas/notice-reads.schemas.js';
import { toPageRequest } from '../schemas/page.schemas.js';

@ApiTags('Notices')
@Needs('viewer')
@Controller('api/v1/notices')
export class NoticeReadsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get()
  @ApiOperation({ summary: 'What one was told, the last first; nothing for whoever is no person' })
  @ApiOkResponse({ standardSchema: noticePageView })
  list(@Query({ schema: listNoticesQuery }) query: ListNotices, @Req() request: FastifyRequest) {
    return this.snapshots.read(async (tx) => {
      const which = { ...toPageRequest(query), unreadOnly: query.unread === 'true' };
      const { items, nextCursor } = await listNotices(tx, personIdOf(actorOf(request)), which);
      return { items: items.map(toNoticeView), nextCursor };
    });
  }
}
