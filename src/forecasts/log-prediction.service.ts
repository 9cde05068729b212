import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { invalidField } from '../platform/domain-error.js';
import { lockForScoring } from '../questions/lock-event.js';
import { toDeadlineReadingView } from '../questions/deadline.schemas.js';
import type { QuestionKind } from '../questions/question-types.js';
import { findSimilarQuestions, readQuestion } from '../questions/read-question.js';
import { recordQuestion } from '../questions/record-question.js';
import { recordSibling } from '../questions/record-sibling.js';
import { rescoreForNew } from '../scores/rescore.js';
import { requireCloseAfter, requireDeadlineAfter, requireSaid } from './forecast-rules.js';
import { type CompletePrediction, completePrediction } from './complete-prediction.js';
import type { LogPrediction, PredictionView } from './prediction.schemas.js';
import { readForecast } from './read-forecast.js';
import type { QuoteAnchor } from './record-statement.js';
import { recordForecast } from './record-forecast.js';

@Injectable()
export class LogPredictionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Logs who said what would happen by when, in one step. Makes a new question, or a sibling of
   * `siblingOf`, unless `questionId` names one; up to three similar open questions come back. A text alone is a
   * quick-add line.
   * @throws DomainError when it was said in the future, or its deadline lies before it was said;
   *   (409) when it is a sibling and the event has a question with that deadline
   */
  log(given: LogPrediction, caller: Caller): Promise<PredictionView> {
    return this.transactions.write(caller, async (tx) =>
      logPrediction(tx, given, await this.clock.now(tx), caller.actor),
    );
  }
}

/** Logs a prediction in a transaction; see `LogPredictionService.log`. */
export async function logPrediction(
  tx: EntityManager,
  given: LogPrediction,
  now: Date,
  actor: string,
  anchor?: QuoteAnchor,
): Promise<PredictionView> {
  const { prediction, reading } = await completePrediction(tx, given, now);
  requireSaid(prediction.saidAt, now);
  const kind = await questionFor(tx, prediction, actor);
  const forecastId = await recordForecast(tx, kind, prediction, actor, anchor);
  await rescoreForNew(tx, { questionId: kind.id, id: forecastId });
  const [question, forecast] = [await readQuestion(tx, kind.id), await readForecast(tx, forecastId)];
  const similar = prediction.questionId ? [] : await findSimilarQuestions(tx, question.text, kind.id);
  const deadline = reading && toDeadlineReadingView(reading);
  return { question, forecast, author: forecast.author, source: forecast.source, similar, deadline };
}

async function questionFor(
  tx: EntityManager,
  prediction: CompletePrediction,
  actor: string,
): Promise<QuestionKind & { id: string }> {
  const { questionId, text, deadline, saidAt } = prediction;
  if (questionId !== undefined) {
    const question = await lockForScoring(tx, questionId);
    if (deadline && +deadline.at !== +question.deadlineAt) {
      throw invalidField(
        'deadline',
        'deadline_differs',
        'deadline: differs from the deadline of that question',
        'Log it with siblingOf instead of questionId: the same event with another deadline.',
      );
    }
    return question;
  }
  requireDeadlineAfter(saidAt, deadline!.at);
  requireCloseAfter(saidAt, prediction);
  const fields = { ...prediction, deadline: deadline!, type: prediction.type ?? ('binary' as const) };
  if (prediction.siblingOf === undefined) return recordQuestion(tx, { ...fields, text: text! }, actor);
  return recordSibling(tx, prediction.siblingOf, fields, actor);
}
