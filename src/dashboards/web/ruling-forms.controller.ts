import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Caller } from '../../platform/caller.js';
import { FromCaller, requireVersion } from '../../platform/http/caller.decorator.js';
import { pathId } from '../../platform/http/wire-text.js';
import { PostponeQuestionService } from '../../questions/postpone-question.service.js';
import { ResolveQuestionService } from '../../resolutions/resolve-question.service.js';
import { RuleEventService } from '../../resolutions/rule-event.service.js';
import type { FormState } from '../pages/props/common.js';
import { type FormFields, textOf, versionOf } from './form-fields.js';
import { toEventRuling, toPostponement, toRule } from './form-inputs.js';
import { Pages } from './pages.service.js';
import { arriveAt, redirect, submitForm } from './submit-form.js';

/** The forms that rule, on the queue and on the pages of questions and events. */
@ApiExcludeController()
@Controller()
export class RulingFormsController {
  constructor(
    private readonly pages: Pages,
    private readonly resolutions: ResolveQuestionService,
    private readonly postponements: PostponeQuestionService,
    private readonly events: RuleEventService,
  ) {}

  @Post('questions/:id/resolution')
  resolve(
    @Param('id', { schema: pathId }) id: string,
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return submitForm(reply, {
      fields,
      work: async () => {
        await this.resolutions.resolve(id, toRule(fields), versionOf(fields), caller);
        return arriveAt(originOf(fields, id), 'resolved', id);
      },
      again: (form) => this.origin(fields, id, form),
    });
  }

  @Post('questions/:id/postponement')
  postpone(
    @Param('id', { schema: pathId }) id: string,
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return submitForm(reply, {
      fields,
      renamed: { reason: 'postponementReason' },
      work: async () => {
        await this.postponements.postpone(id, toPostponement(fields), caller);
        return arriveAt(originOf(fields, id), 'postponed', id);
      },
      again: (form) => this.origin(fields, id, form),
    });
  }

  @Post('questions/:id/reopening')
  async reopen(
    @Param('id', { schema: pathId }) id: string,
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.resolutions.reopen(id, requireVersion(versionOf(fields)), caller);
    const path = textOf(fields, 'from') === 'queue' ? `/queue/${id}` : `/questions/${id}`;
    return redirect(reply, arriveAt(path, 'reopened', id));
  }

  @Post('events/:id/ruling')
  ruleEvent(
    @Param('id', { schema: pathId }) id: string,
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return submitForm(reply, {
      fields,
      work: async () => {
        const ruling = toEventRuling(fields);
        await this.events.rule(id, ruling, caller);
        const path = textOf(fields, 'from') === 'queue' ? '/queue' : `/events/${id}`;
        return arriveAt(path, 'settled', ruling.questionIds![0]!);
      },
      again: (form) => this.eventOrigin(fields, id, form),
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

function originOf(fields: FormFields, id: string): string {
  return textOf(fields, 'from') === 'queue' ? '/queue' : `/questions/${id}`;
}
