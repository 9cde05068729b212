import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { countUnread } from '../../notices/count-unread.js';
import { OwnNoticesService } from '../../notices/own-notices.service.js';
import { personIdOf } from '../../platform/actor.js';
import { actorOf, Needs } from '../../platform/http/access.js';
import { NoticesPage } from '../pages/notices/NoticesPage.js';
import { listNotices } from '../queries/notice-list.js';
import { pageFields } from '../schemas/page.schemas.js';
import { textOf } from './form-fields.js';
import { Pages } from './pages.service.js';
import { redirect, Sent, type SentForm } from './submit-form.js';

const SHOWN = 50;
const noticesQuery = z.object({ cursor: pageFields.cursor });

/** What the person who looks was told. */
@ApiExcludeController()
@Needs('viewer')
@Controller('notices')
export class NoticePagesController {
  constructor(
    private readonly pages: Pages,
    private readonly notices: OwnNoticesService,
  ) {}

  @Get()
  show(
    @Query({ schema: noticesQuery }) { cursor = null }: { cursor?: string | null },
    @Req() request: FastifyRequest,
  ) {
    const personId = personIdOf(actorOf(request));
    return this.pages.page(null, async (tx, frame) => (
      <NoticesPage
        frame={frame}
        unread={await countUnread(tx, personId)}
        {...await listNotices(tx, personId, { unreadOnly: false, cursor, limit: SHOWN })}
      />
    ));
  }

  @Post('read')
  async markRead(@Sent() { fields, caller, reply }: SentForm, @Req() request: FastifyRequest) {
    const id = textOf(fields, 'id');
    await this.notices.markRead(id === undefined ? {} : toMarkRead(id), actorOf(request), caller);
    return redirect(reply, '/notices');
  }
}

/** What is no id is nobody's notice. */
const toMarkRead = (id: string) => ({ ids: z.uuid().safeParse(id).success ? [id] : [] });
