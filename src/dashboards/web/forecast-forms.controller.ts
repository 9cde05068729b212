import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { AddForecastService } from '../../forecasts/add-forecast.service.js';
import { LogPredictionService } from '../../forecasts/log-prediction.service.js';
import { ReadForecastPhrasesService } from '../../forecasts/read-forecast-phrases.service.js';
import { WithdrawForecastService } from '../../forecasts/withdraw-forecast.service.js';
import type { Caller } from '../../platform/caller.js';
import { FromCaller, requireVersion } from '../../platform/http/caller.decorator.js';
import { pathId } from '../../platform/http/wire-text.js';
import { EditQuestionService } from '../../questions/edit-question.service.js';
import { type FormFields, versionOf } from './form-fields.js';
import { toDeadline, toForecast, toPrediction, toReading, toWithdrawal } from './form-inputs.js';
import { Pages } from './pages.service.js';
import { arriveAt, redirect, submitForm } from './submit-form.js';

/** The forms that log what somebody said. */
@ApiExcludeController()
@Controller()
export class ForecastFormsController {
  constructor(
    private readonly pages: Pages,
    private readonly predictions: LogPredictionService,
    private readonly additions: AddForecastService,
    private readonly withdrawals: WithdrawForecastService,
    private readonly phrases: ReadForecastPhrasesService,
    private readonly edits: EditQuestionService,
  ) {}

  @Post('predictions')
  log(
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return submitForm(reply, {
      fields,
      work: async () => {
        const { question } = await this.predictions.log(toPrediction(fields), caller);
        return arriveAt('/', 'logged', question.id);
      },
      again: (form) => this.pages.add('', form),
    });
  }

  @Post('questions/:id/siblings')
  logSibling(
    @Param('id', { schema: pathId }) id: string,
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return submitForm(reply, {
      fields,
      work: async () => {
        const { question } = await this.predictions.log(toPrediction(fields, id), caller);
        return arriveAt(`/questions/${question.id}`, 'sibling-logged', question.id);
      },
      again: (form) => this.pages.question(id, null, 'sibling', form),
    });
  }

  @Post('questions/:id/forecasts')
  add(
    @Param('id', { schema: pathId }) id: string,
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return submitForm(reply, {
      fields,
      work: async () => {
        await this.additions.add(id, toForecast(fields), caller);
        return arriveAt(`/questions/${id}`, 'forecast-added', id);
      },
      again: (form) => this.pages.question(id, null, 'forecast', form),
    });
  }

  @Post('questions/:id/deadline')
  async correctDeadline(
    @Param('id', { schema: pathId }) id: string,
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    await this.edits.edit(id, toDeadline(fields), requireVersion(versionOf(fields)), caller);
    return redirect(reply, arriveAt(`/questions/${id}`, 'redated', id));
  }

  @Post('forecasts/:id/withdrawal')
  async withdraw(
    @Param('id', { schema: pathId }) id: string,
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { questionId } = await this.withdrawals.withdraw(id, toWithdrawal(fields), caller);
    return redirect(reply, arriveAt(`/questions/${questionId}`, 'withdrawn', questionId));
  }

  @Post('forecasts/:id/reading')
  async read(
    @Param('id', { schema: pathId }) id: string,
    @Body() fields: FormFields,
    @FromCaller() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { questionId } = await this.phrases.give(id, toReading(fields), caller);
    return redirect(reply, arriveAt(`/questions/${questionId}`, 'read', questionId));
  }
}
