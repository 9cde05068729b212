import { Module } from '@nestjs/common';
import { CapturesModule } from '../captures/captures.module.js';
import { ForecastsModule } from '../forecasts/forecasts.module.js';
import { PeopleModule } from '../people/people.module.js';
import { NoticesModule } from '../notices/notices.module.js';
import { ImportsModule } from '../imports/imports.module.js';
import { PartiesModule } from '../parties/parties.module.js';
import { QuestionsModule } from '../questions/questions.module.js';
import { ResolutionsModule } from '../resolutions/resolutions.module.js';
import { AuthorReadsController } from './api/author-reads.controller.js';
import { BoardsController } from './api/boards.controller.js';
import { ComparisonsController } from './api/comparisons.controller.js';
import { EventReadsController } from './api/event-reads.controller.js';
import { NoticeReadsController } from './api/notice-reads.controller.js';
import { QuestionReadsController } from './api/question-reads.controller.js';
import { QuickAddController } from './api/quick-add.controller.js';
import { SiteReadsController } from './api/site-reads.controller.js';
import { SourceReadsController } from './api/source-reads.controller.js';
import { StatementReadsController } from './api/statement-reads.controller.js';
import { Snapshots } from './queries/snapshots.js';
import { CapturePagesController } from './web/capture-pages.controller.js';
import { CardsController } from './web/cards.controller.js';
import { EmbedsController } from './web/embeds.controller.js';
import { FeedsController } from './web/feeds.controller.js';
import { FiguresController } from './web/figures.controller.js';
import { ForecastFormsController } from './web/forecast-forms.controller.js';
import { ImportPagesController } from './web/import-pages.controller.js';
import { NoticePagesController } from './web/notice-pages.controller.js';
import { NoticePages } from './web/notice-pages.service.js';
import { NoticeSettingsController } from './web/notice-settings.controller.js';
import { OwnerFormController } from './web/owner-form.controller.js';
import { PagesController } from './web/pages.controller.js';
import { JobsPageController } from './web/jobs-page.controller.js';
import { Pages } from './web/pages.service.js';
import { PartyPagesController } from './web/party-pages.controller.js';
import { QuestionEmbedsController } from './web/question-embeds.controller.js';
import { QueueFormsController } from './web/queue-forms.controller.js';
import { ReviewFormsController } from './web/review-forms.controller.js';
import { RulingFormsController } from './web/ruling-forms.controller.js';
import { SettingsPages } from './web/settings-pages.service.js';
import { SettingsController } from './web/settings.controller.js';
import { SignInController } from './web/sign-in.controller.js';
import { UnsubscribeController } from './web/unsubscribe.controller.js';
import { WebhookSettingsController } from './web/webhook-settings.controller.js';
import { StatementReviewsController } from './web/statement-reviews.controller.js';
import { SourceFormsController } from './web/source-forms.controller.js';

const readApi = [
  QuestionReadsController,
  EventReadsController,
  AuthorReadsController,
  SourceReadsController,
  SiteReadsController,
  BoardsController,
  ComparisonsController,
  StatementReadsController,
  NoticeReadsController,
  QuickAddController,
];
const web = [
  SignInController,
  SettingsController,
  NoticePagesController,
  NoticeSettingsController,
  WebhookSettingsController,
  UnsubscribeController,
  QueueFormsController,
  PagesController,
  PartyPagesController,
  CardsController,
  EmbedsController,
  QuestionEmbedsController,
  FiguresController,
  FeedsController,
  ForecastFormsController,
  OwnerFormController,
  ReviewFormsController,
  RulingFormsController,
  SourceFormsController,
  StatementReviewsController,
  CapturePagesController,
  ImportPagesController,
  JobsPageController,
];

/** The read side: the API's reads, and every page with its forms. */
@Module({
  imports: [
    PeopleModule,
    NoticesModule,
    CapturesModule,
    ImportsModule,
    PartiesModule,
    QuestionsModule,
    ForecastsModule,
    ResolutionsModule,
  ],
  controllers: [...readApi, ...web],
  providers: [Snapshots, Pages, NoticePages, SettingsPages],
})
export class DashboardsModule {}
