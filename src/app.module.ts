import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { CapturesModule } from './captures/captures.module.js';
import type { Config } from './config.js';
import { CopiesModule } from './copies/copies.module.js';
import { TakeCopyJob } from './copies/take-copy.job.js';
import { DashboardsModule } from './dashboards/dashboards.module.js';
import { renderProblemPage } from './dashboards/web/render-problem-page.js';
import { ExportsModule } from './exports/exports.module.js';
import { ForecastsModule } from './forecasts/forecasts.module.js';
import { TellReviewsJob } from './forecasts/tell-reviews.job.js';
import { ApplyImportJob } from './imports/apply-import.job.js';
import { DeleteHeldUploads } from './imports/delete-held-uploads.js';
import { ImportsModule } from './imports/imports.module.js';
import { CheckpointsModule } from './ledger/checkpoints.module.js';
import { ledgerFigures } from './ledger/ledger-figures.js';
import { LedgerModule } from './ledger/ledger.module.js';
import { SendCheckpointJob } from './ledger/send-checkpoint.job.js';
import { deliveryFigures } from './notices/webhooks/delivery-figures.js';
import { DeliverMailsJob } from './notices/mail/deliver-mails.job.js';
import { mailFigures } from './notices/mail/mail-figures.js';
import { MailModule } from './notices/mail/mail.module.js';
import { SendMailsJob } from './notices/mail/send-mails.job.js';
import { NoticesModule } from './notices/notices.module.js';
import { DeliverWebhookJob } from './notices/webhooks/deliver-webhook.job.js';
import { SendWebhooksJob } from './notices/webhooks/send-webhooks.job.js';
import { PartiesModule } from './parties/parties.module.js';
import { DeleteEndedAccess } from './people/delete-ended-access.js';
import { PeopleModule } from './people/people.module.js';
import type { Database } from './platform/database/database.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import type { RecurringTask } from './platform/jobs/recurring.js';
import { taskFigures } from './platform/jobs/task-figures.js';
import type { TaskHandler } from './platform/jobs/task.js';
import { MetricsModule } from './platform/metrics/metrics.module.js';
import { PlatformModule } from './platform/platform.module.js';
import { FlagOverdueJob } from './questions/flag-overdue.job.js';
import { QuestionsModule } from './questions/questions.module.js';
import { ResolutionsModule } from './resolutions/resolutions.module.js';
import { MatureScoresJob } from './scores/mature-scores.job.js';
import { ScoresModule } from './scores/scores.module.js';
import { schedule, sendCheckpoints, sendMails } from './schedule.js';

/** The whole program: its features, its jobs, and the platform that they stand on. */
@Module({})
export class AppModule {
  static forRoot(config: Config, database: Database): DynamicModule {
    const checkpoints = CheckpointsModule.forRoot(config);
    const recurring = scheduleOf(config);
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ config, database, renderProblemPage }),
        MetricsModule.forRoot([
          ...taskFigures(recurring),
          ...ledgerFigures,
          ...deliveryFigures,
          ...mailFigures,
        ]),
        LedgerModule,
        checkpoints,
        PeopleModule,
        NoticesModule,
        MailModule.forRoot(config.mail),
        CopiesModule,
        PartiesModule,
        QuestionsModule,
        ForecastsModule,
        ResolutionsModule,
        CapturesModule,
        ImportsModule,
        ExportsModule,
        DashboardsModule,
        JobsModule.forRoot({
          schedule: recurring,
          handlers: handlersOf(config),
          imports: [
            checkpoints,
            NoticesModule,
            QuestionsModule,
            ForecastsModule,
            ImportsModule,
            ScoresModule,
            CopiesModule,
            PeopleModule,
          ],
        }),
      ],
    };
  }
}

const scheduleOf = ({ checkpointUrl, mail }: Config): RecurringTask[] => [
  ...schedule,
  ...(checkpointUrl === null ? [] : [sendCheckpoints]),
  ...(mail === null ? [] : [sendMails]),
];

/** Where no copies are taken, or nothing is mailed, the tasks wait, in case that changes. */
const handlersOf = ({ takesCopies, checkpointUrl, mail }: Config): Type<TaskHandler>[] => [
  FlagOverdueJob,
  TellReviewsJob,
  SendWebhooksJob,
  DeliverWebhookJob,
  ApplyImportJob,
  MatureScoresJob,
  DeleteEndedAccess,
  DeleteHeldUploads,
  ...(takesCopies ? [TakeCopyJob] : []),
  ...(checkpointUrl === null ? [] : [SendCheckpointJob]),
  ...(mail === null ? [] : [SendMailsJob, DeliverMailsJob]),
];
