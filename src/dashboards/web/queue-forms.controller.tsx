import { Controller, Get, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Needs } from '../../platform/http/access.js';
import { PostponeQuestionService } from '../../questions/postpone-question.service.js';
import { ResolveQuestionService } from '../../resolutions/resolve-question.service.js';
import { emptyForm, type FormState } from '../pages/props/common.js';
import { SeveralPage } from '../pages/queue/SeveralPage.js';
import { readQueueLists } from '../queries/queue-page.js';
import { type FormFields, textOf } from './form-fields.js';
import { toAnnulment, toPostponement, toQuestionIds, toVersionRefs } from './form-inputs.js';
import { tickQuery, type TickQuery } from './page-queries.js';
import { Pages } from './pages.service.js';
import { arriveAt, Sent, type SentForm, submitForm } from './submit-form.js';

/** What is done to several questions of the queue at once, and undone. */
@ApiExcludeController()
@Needs('resolver')
@Controller()
export class QueueFormsController {
  constructor(
    private readonly pages: Pages,
    private readonly resolutions: ResolveQuestionService,
    private readonly postponements: PostponeQuestionService,
  ) {}

  @Get('queue/several')
  several(@Query({ schema: tickQuery }) { tick }: TickQuery) {
    return this.severalPage({ ...emptyForm, ticked: tick === null ? [] : [tick] });
  }

  @Post('queue/several/postponement')
  postpone(@Sent() sent: SentForm) {
    return submitForm(sent, {
      renamed: { reason: 'postponementReason' },
      work: async (fields, caller) => {
        const ids = toQuestionIds(fields);
        await this.postponements.postponeAll(ids, toPostponement(fields), caller);
        return arriveAt('/queue', 'postponed', ...ids);
      },
      again: (form) => this.severalPage(form),
    });
  }

  @Post('queue/several/annulment')
  annul(@Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const ids = toQuestionIds(fields);
        await this.resolutions.resolveAll(ids, toAnnulment(fields), caller);
        return arriveAt('/queue', 'resolved', ...ids);
      },
      again: (form) => this.severalPage(form),
    });
  }

  /** Takes back what a message says was ruled. */
  @Post('rulings/undo')
  undo(@Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const rulings = toVersionRefs(fields);
        await this.resolutions.reopenAll(rulings, caller);
        const ids = rulings.map(({ questionId }) => questionId);
        return arriveAt(pathAfterUndo(fields, ids), 'reopened', ...ids);
      },
      again: (form) => this.pages.queue(null, null, form),
    });
  }

  /** Takes back what a message says was postponed. */
  @Post('postponements/undo')
  undoPostponement(@Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const postponements = toVersionRefs(fields);
        await this.postponements.takeBackAll(postponements, caller);
        const ids = postponements.map(({ questionId }) => questionId);
        return arriveAt(pathAfterUndo(fields, ids), 'postponement-undone', ...ids);
      },
      again: (form) => this.pages.queue(null, null, form),
    });
  }

  private severalPage(form: FormState) {
    return this.pages.page(null, async (tx, frame) => (
      <SeveralPage frame={frame} form={form} {...await readQueueLists(tx)} />
    ));
  }
}

/** Back to where the button was. */
const pathAfterUndo = (fields: FormFields, [first]: readonly string[]): string =>
  `/${textOf(fields, 'from') === 'queue' ? 'queue' : 'questions'}/${first}`;
