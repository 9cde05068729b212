import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { ManageWebhooksService } from '../../notices/webhooks/manage-webhooks.service.js';
import { readDeliveries, readWebhook } from '../../notices/webhooks/read-webhooks.js';
import { Needs } from '../../platform/http/access.js';
import { pathId } from '../../platform/http/wire-text.js';
import { WebhookLogPage } from '../pages/people/WebhookLogPage.js';
import { toCreateWebhook } from './notice-inputs.js';
import { Pages } from './pages.service.js';
import { SettingsPages } from './settings-pages.service.js';
import { redirect, Sent, type SentForm, showForm } from './submit-form.js';

/** The programs that are told of notices. */
@ApiExcludeController()
@Needs('admin')
@Controller('settings/webhooks')
export class WebhookSettingsController {
  constructor(
    private readonly pages: Pages,
    private readonly settings: SettingsPages,
    private readonly webhooks: ManageWebhooksService,
  ) {}

  @Post()
  create(@Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return showForm(sent, {
      work: async (fields, caller) => {
        const { url, secret } = await this.webhooks.create(toCreateWebhook(fields), caller);
        const shown = secret === null ? null : { what: 'webhook' as const, name: url, secret };
        return this.settings.page(request, { shown });
      },
      again: (form) => this.settings.page(request, { openForm: 'webhooks', form }),
    });
  }

  @Get(':id')
  log(@Param('id', { schema: pathId }) id: string) {
    return this.pages.page(null, async (tx, frame) => (
      <WebhookLogPage
        frame={frame}
        webhook={await readWebhook(tx, id)}
        deliveries={await readDeliveries(tx, id)}
      />
    ));
  }

  @Post(':id/resumption')
  resume(
    @Param('id', { schema: pathId }) id: string,
    @Sent() sent: SentForm,
    @Req() request: FastifyRequest,
  ) {
    return this.settings.submit(sent, request, 'webhooks', () => this.webhooks.resume(id, sent.caller));
  }

  @Post(':id/removal')
  remove(
    @Param('id', { schema: pathId }) id: string,
    @Sent() sent: SentForm,
    @Req() request: FastifyRequest,
  ) {
    return this.settings.submit(sent, request, 'webhooks', () => this.webhooks.remove(id, sent.caller));
  }

  @Post(':id/deliveries/:deliveryId')
  async redeliver(
    @Param('id', { schema: pathId }) id: string,
    @Param('deliveryId', { schema: pathId }) deliveryId: string,
    @Sent() { caller, reply }: SentForm,
  ) {
    await this.webhooks.redeliver(id, deliveryId, caller);
    return redirect(reply, `/settings/webhooks/${id}`);
  }
}
