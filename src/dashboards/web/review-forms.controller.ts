import { Controller, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Caller } from '../../platform/caller.js';
import { Needs } from '../../platform/http/access.js';
import { requireVersion } from '../../platform/http/caller.decorator.js';
import { pathId } from '../../platform/http/wire-text.js';
import { ReviewRulingService } from '../../resolutions/review-ruling.service.js';
import { type FormFields, versionOf } from './form-fields.js';
import { toDispute } from './form-inputs.js';
import type { Deed } from './done-message.js';
import { Pages } from './pages.service.js';
import { arriveAt, Sent, type SentForm, submitForm } from './submit-form.js';

/** The forms that confirm and dispute a ruling. */
@ApiExcludeController()
@Needs('resolver')
@Controller('questions/:id')
export class ReviewFormsController {
  constructor(
    private readonly pages: Pages,
    private readonly reviews: ReviewRulingService,
  ) {}

  @Post('confirmation')
  confirm(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return this.submit(id, sent, 'confirmed', (_, version, caller) =>
      this.reviews.confirm(id, version, caller),
    );
  }

  @Post('dispute')
  dispute(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return this.submit(id, sent, 'disputed', (fields, version, caller) =>
      this.reviews.dispute(id, toDispute(fields).reason, version, caller),
    );
  }

  @Post('confirmation/withdrawal')
  takeConfirmationBack(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return this.submit(id, sent, 'review-withdrawn', (_, version, caller) =>
      this.reviews.withdraw(id, 'confirmed', version, caller),
    );
  }

  @Post('dispute/withdrawal')
  takeDisputeBack(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return this.submit(id, sent, 'review-withdrawn', (_, version, caller) =>
      this.reviews.withdraw(id, 'disputed', version, caller),
    );
  }

  private submit(
    id: string,
    sent: SentForm,
    deed: Deed,
    write: (fields: FormFields, version: number, caller: Caller) => Promise<unknown>,
  ) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        await write(fields, requireVersion(versionOf(fields)), caller);
        return arriveAt(`/questions/${id}`, deed, id);
      },
      again: (form) => this.pages.question(id, null, 'review', form),
    });
  }
}
