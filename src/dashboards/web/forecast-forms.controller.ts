import { Controller, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { AddForecastService } from '../../forecasts/add-forecast.service.js';
import { LogPredictionService } from '../../forecasts/log-prediction.service.js';
import { ReadForecastPhrasesService } from '../../forecasts/read-forecast-phrases.service.js';
import { WithdrawForecastService } from '../../forecasts/withdraw-forecast.service.js';
import { Needs } from '../../platform/http/access.js';
import { requireVersion } from '../../platform/http/caller.decorator.js';
import { pathId } from '../../platform/http/wire-text.js';
import { EditQuestionService } from '../../questions/edit-question.service.js';
import { questionIdOf, versionOf } from './form-fields.js';
import { toDeadline, toForecast, toPrediction, toReading, toWithdrawal } from './form-inputs.js';
import { Pages } from './pages.service.js';
import { arriveAt, Sent, type SentForm, submitForm } from './submit-form.js';

/** The forms that log what somebody said. */
@ApiExcludeController()
@Needs('contributor')
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
  log(@Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const { question } = await this.predictions.log(toPrediction(fields), caller);
        return arriveAt('/', 'logged', question.id);
      },
      again: (form) => this.pages.add('', form),
    });
  }

  @Post('questions/:id/siblings')
  logSibling(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const { question } = await this.predictions.log(toPrediction(fields, id), caller);
        return arriveAt(`/questions/${question.id}`, 'sibling-logged', question.id);
      },
      again: (form) => this.pages.question(id, null, 'sibling', form),
    });
  }

  @Post('questions/:id/forecasts')
  add(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        await this.additions.add(id, toForecast(fields), caller);
        return arriveAt(`/questions/${id}`, 'forecast-added', id);
      },
      again: (form) => this.pages.question(id, null, 'forecast', form),
    });
  }

  @Post('questions/:id/deadline')
  correctDeadline(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        await this.edits.edit(id, toDeadline(fields), requireVersion(versionOf(fields)), caller);
        return arriveAt(`/questions/${id}`, 'redated', id);
      },
      again: (form) => this.pages.question(id, null, 'deadline', form),
    });
  }

  @Post('forecasts/:id/withdrawal')
  withdraw(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const { questionId } = await this.withdrawals.withdraw(id, toWithdrawal(fields), caller);
        return arriveAt(`/questions/${questionId}`, 'withdrawn', questionId);
      },
      again: (form, fields) => this.pages.question(questionIdOf(fields), null, `withdrawal:${id}`, form),
    });
  }

  @Post('forecasts/:id/reading')
  read(@Param('id', { schema: pathId }) id: string, @Sent() sent: SentForm) {
    return submitForm(sent, {
      work: async (fields, caller) => {
        const { questionId } = await this.phrases.give(id, toReading(fields), caller);
        return arriveAt(`/questions/${questionId}`, 'read', questionId);
      },
      again: (form, fields) => this.pages.question(questionIdOf(fields), null, `reading:${id}`, form),
    });
  }
}
