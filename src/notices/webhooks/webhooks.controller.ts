import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../../platform/caller.js';
import { Needs } from '../../platform/http/access.js';
import { FromCaller } from '../../platform/http/caller.decorator.js';
import { pathId } from '../../platform/http/wire-text.js';
import { ManageWebhooksService } from './manage-webhooks.service.js';
import {
  createdWebhookView,
  type CreateWebhook,
  createWebhookSchema,
  deliveriesView,
  webhooksView,
  webhookView,
} from './webhook.schemas.js';

@ApiTags('Webhooks')
@Needs('admin')
@Controller('api/v1/webhooks')
export class WebhooksController {
  constructor(private readonly webhooks: ManageWebhooksService) {}

  @Get()
  @ApiOperation({ summary: 'The webhooks' })
  @ApiOkResponse({ standardSchema: webhooksView })
  async list() {
    return { items: await this.webhooks.list() };
  }

  @Post()
  @ApiOperation({ summary: 'Have notices sent to an address; the secret is told once' })
  @ApiCreatedResponse({ standardSchema: createdWebhookView })
  create(@Body({ schema: createWebhookSchema }) input: CreateWebhook, @FromCaller() caller: Caller) {
    return this.webhooks.create(input, caller);
  }

  @Delete(':id')
  @ApiOperation({ summary: 'Remove a webhook' })
  @ApiOkResponse({ standardSchema: webhooksView, description: 'Those that are left' })
  async remove(@Param('id', { schema: pathId }) id: string, @FromCaller() caller: Caller) {
    await this.webhooks.remove(id, caller);
    return this.list();
  }

  @Post(':id/resumption')
  @HttpCode(200)
  @ApiOperation({ summary: 'Take it up again after a pause' })
  @ApiOkResponse({ standardSchema: webhookView })
  resume(@Param('id', { schema: pathId }) id: string, @FromCaller() caller: Caller) {
    return this.webhooks.resume(id, caller);
  }

  @Get(':id/deliveries')
  @ApiOperation({ summary: 'What was sent to a webhook, the newest first' })
  @ApiOkResponse({
    standardSchema: deliveriesView,
    description: 'The last hundred of thirty days, the newest first',
  })
  async deliveries(@Param('id', { schema: pathId }) id: string) {
    return { items: await this.webhooks.deliveries(id) };
  }

  @Post(':id/deliveries/:deliveryId/redelivery')
  @HttpCode(200)
  @ApiOperation({ summary: 'Send a delivery once more, under the same id' })
  @ApiOkResponse({ standardSchema: webhookView })
  redeliver(
    @Param('id', { schema: pathId }) id: string,
    @Param('deliveryId', { schema: pathId }) deliveryId: string,
    @FromCaller() caller: Caller,
  ) {
    return this.webhooks.redeliver(id, deliveryId, caller);
  }
}
