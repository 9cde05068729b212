import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import { z } from 'zod';
import { UnsubscribeService } from '../../notices/mail/unsubscribe.service.js';
import { Public } from '../../platform/http/access.js';
import type { AcceptedBodies } from '../../platform/http/request-guards.js';
import { UnsubscribePage } from '../pages/people/UnsubscribePage.js';

const keyQuery = z.object({ key: z.string().max(100) });
/** As RFC 8058 lets mail programs send `List-Unsubscribe=One-Click`, which says nothing more. */
const ONE_CLICK: AcceptedBodies = {
  contentTypes: ['application/x-www-form-urlencoded', 'multipart/form-data'],
};

/** The way out of mails. What only looks at links changes nothing: that takes the button, or a mail program’s own. */
@ApiExcludeController()
@Public()
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(private readonly mails: UnsubscribeService) {}

  @Get()
  show(@Query({ schema: keyQuery }) { key }: { key: string }) {
    return <UnsubscribePage keyInMail={key} />;
  }

  @Post()
  @HttpCode(200)
  @RouteConfig(ONE_CLICK)
  async unsubscribe(@Query({ schema: keyQuery }) { key }: { key: string }) {
    await this.mails.unsubscribe(key);
    return <UnsubscribePage keyInMail={null} />;
  }
}
