import { Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { NoticesController } from './notices.controller.js';
import { OwnNoticesService } from './own-notices.service.js';
import { DeliverWebhookJob } from './webhooks/deliver-webhook.job.js';
import { ManageWebhooksService } from './webhooks/manage-webhooks.service.js';
import { SendWebhooksJob } from './webhooks/send-webhooks.job.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';

const services = [OwnNoticesService, ManageWebhooksService, SendWebhooksJob];

/** What people and other programs are told of, and how it comes to them. */
@Module({
  controllers: [NoticesController, WebhooksController],
  providers: [
    ...services,
    {
      provide: DeliverWebhookJob,
      useFactory: (dataSource: DataSource) => new DeliverWebhookJob(dataSource),
      inject: [DataSource],
    },
  ],
  exports: [...services, DeliverWebhookJob],
})
export class NoticesModule {}
