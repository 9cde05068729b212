import { Controller, Param, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { reviewSchema } from '../../forecasts/forecast.schemas.js';
import { SetReviewService } from '../../forecasts/set-review.service.js';
import { Needs } from '../../platform/http/access.js';
import { pathId } from '../../platform/http/wire-text.js';
import { textOf } from './form-fields.js';
import { parse } from './form-inputs.js';
import { NoticePages } from './notice-pages.service.js';
import { Sent, type SentForm, submitForm } from './submit-form.js';

/** What is done, from the list of notices, about a statement whose day of review has come. */
@ApiExcludeController()
@Needs('contributor')
@Controller('statements/:id/review')
export class StatementReviewsController {
  constructor(
    private readonly pages: NoticePages,
    private readonly reviews: SetReviewService,
  ) {}

  @Post()
  set(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm, @Req() request: FastifyRequest) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const isSettled = textOf(fields, 'settle') === 'yes';
        const asked = { reviewOn: isSettled ? null : (textOf(fields, 'reviewOn') ?? '') };
        await this.reviews.set(id, parse(reviewSchema, asked).reviewOn, caller);
        return '/notices';
      },
      again: (form) => this.pages.list(request, null, form),
    });
  }
}
