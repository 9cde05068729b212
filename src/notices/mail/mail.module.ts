import { type DynamicModule, Module } from '@nestjs/common';
import { DeliverMailsJob } from './deliver-mails.job.js';
import { Mailer, type MailSettings } from './mailer.js';
import { UnsubscribeService } from './unsubscribe.service.js';
import { SendMailsJob } from './send-mails.job.js';

/** Notices by mail. */
@Module({})
export class MailModule {
  static forRoot(mail: MailSettings | null): DynamicModule {
    return {
      module: MailModule,
      global: true,
      providers: [
        { provide: Mailer, useValue: new Mailer(mail) },
        UnsubscribeService,
        SendMailsJob,
        DeliverMailsJob,
      ],
      exports: [Mailer, UnsubscribeService, SendMailsJob, DeliverMailsJob],
    };
  }
}
