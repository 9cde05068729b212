import { Controller, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { OwnNoticesService } from '../../notices/own-notices.service.js';
import { FeedKeysService } from '../../people/feed-keys.service.js';
import { actorOf, Needs } from '../../platform/http/access.js';
import { OverdueRulesService } from '../../questions/overdue-rules.service.js';
import { toNoticePreferences, toOverdueRules } from './notice-inputs.js';
import { SettingsPages } from './settings-pages.service.js';
import { Sent, type SentForm, showForm } from './submit-form.js';

/** What somebody wants to be told; and for admins, how overdue questions are followed up. */
@ApiExcludeController()
@Needs('viewer')
@Controller('settings')
export class NoticeSettingsController {
  constructor(
    private readonly settings: SettingsPages,
    private readonly notices: OwnNoticesService,
    private readonly rules: OverdueRulesService,
    private readonly feedKeys: FeedKeysService,
  ) {}

  @Post('notices')
  setPreferences(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return this.settings.submit(sent, request, 'notices', (fields) =>
      this.notices.setPreferences(toNoticePreferences(fields), actorOf(request), sent.caller),
    );
  }

  @Post('feeds')
  makeFeedKey(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return showForm(sent, {
      work: async (_, caller) => {
        const { key } = await this.feedKeys.make(actorOf(request), caller);
        return this.settings.page(request, { shown: { what: 'feeds', name: '', secret: `?key=${key}` } });
      },
      again: (form) => this.settings.page(request, { openForm: 'feeds', form }),
    });
  }

  @Post('overdue')
  @Needs('admin')
  setRules(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return this.settings.submit(sent, request, 'overdue', (fields) =>
      this.rules.set(toOverdueRules(fields), sent.caller),
    );
  }
}
