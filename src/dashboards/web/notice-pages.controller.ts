import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { OwnNoticesService } from '../../notices/own-notices.service.js';
import { actorOf, Needs } from '../../platform/http/access.js';
import { pageFields } from '../schemas/page.schemas.js';
import { textOf } from './form-fields.js';
import { NoticePages } from './notice-pages.service.js';
import { redirect, Sent, type SentForm } from './submit-form.js';

const noticesQuery = z.object({ cursor: pageFields.cursor });

/** What the person who looks was told. */
@ApiExcludeController()
@Needs('viewer')
@Controller('notices')
export class NoticePagesController {
  constructor(
    private readonly pages: NoticePages,
    private readonly notices: OwnNoticesService,
  ) {}

  @Get()
  show(
    @Query({ schema: noticesQuery }) { cursor = null }: { cursor?: string | null },
    @Req() request: FastifyRequest,
  ) {
    return this.pages.list(request, cursor);
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
