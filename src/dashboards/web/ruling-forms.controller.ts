import { Controller, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Needs } from '../../platform/http/access.js';
import { requireVersion } from '../../platform/http/caller.decorator.js';
import { pathId } from '../../platform/http/wire-text.js';
import { PostponeQuestionService } from '../../questions/postpone-question.service.js';
import { ResolveQuestionService } from '../../resolutions/resolve-question.service.js';
import { RuleEventService } from '../../resolutions/rule-event.service.js';
import type { FormState } from '../pages/props/common.js';
import { type FormFields, textOf, versionOf } from './form-fields.js';
import { toEventRuling, toPostponement, toRule } from './form-inputs.js';
import { Pages } from './pages.service.js';
import { arriveAt, Sent, type SentForm, submitForm } from './submit-form.js';

/** The forms that rule, on the queue and on the pages of questions and events. */
@ApiExcludeController()
@Needs('resolver')
@Controller()
export class RulingFormsController {
  constructor(
    private readonly pages: Pages,
    private readonly resolutions: ResolveQuestionService,
    private readonly postponements: PostponeQuestionService,
    private readonly events: RuleEventService,
  ) {}

  @Post('questions/:id/resolution')
  resolve(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        await this.resolutions.resolve(id, toRule(fields), versionOf(fields), caller);
        return arriveAt(nextOf(fields) ?? `/questions/${id}`, 'resolved', id);
      },
      again: (form, fields) => this.origin(fields, id, form),
    });
  }

  @Post('questions/:id/postponement')
  postpone(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      renamed: { reason: 'postponementReason' },
      work: async (fields, caller) => {
        await this.postponements.postpone(id, toPostponement(fields), caller);
        return arriveAt(nextOf(fields) ?? `/questions/${id}`, 'postponed', id);
      },
      again: (form, fields) => this.origin(fields, id, form),
    });
  }

  @Post('questions/:id/reopening')
  reopen(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        await this.resolutions.reopen(id, requireVersion(versionOf(fields)), caller);
        return arriveAt(`/questions/${id}`, 'reopened', id);
      },
      again: (form) => this.pages.question(id, null, 'reopening', form),
    });
  }

  @Post('events/:id/ruling')
  ruleEvent(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const ruling = toEventRuling(fields);
        await this.events.rule(id, ruling, caller);
        const settled = ruling.questionIds!;
        return arriveAt(nextOf(fields, settled) ?? `/events/${id}`, 'settled', ...settled);
      },
      again: (form, fields) => this.eventOrigin(fields, id, form),
    });
  }

  /** An event is ruled on its own page, or where one of its questions is. */
  private eventOrigin(fields: FormFields, eventId: string, form: FormState) {
    const { data: questionId } = pathId.safeParse(fields['questionId']);
    return questionId ? this.origin(fields, questionId, form) : this.pages.event(eventId, null, form);
  }

  private origin(fields: FormFields, id: string, form: FormState) {
    if (textOf(fields, 'from') === 'queue') return this.pages.queue(id, null, form);
    return this.pages.question(id, null, 'resolution', form);
  }
}

/**
 * Where the queue goes on: at the next question, unless it is among those just settled.
 * @returns undefined for a form that was not sent from the queue
 */
function nextOf(fields: FormFields, settled: readonly string[] = []): string | undefined {
  if (textOf(fields, 'from') !== 'queue') return undefined;
  const { data: next } = pathId.safeParse(fields['next']);
  return next && !settled.includes(next) ? `/queue/${next}` : '/queue';
}
