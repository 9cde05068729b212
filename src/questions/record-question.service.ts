import { Injectable } from '@nestjs/common';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import type { CreateQuestion, CreateSibling, QuestionView, RecordedQuestion } from './question.schemas.js';
import { findSimilarQuestions, readQuestion } from './read-question.js';
import { recordQuestion } from './record-question.js';
import { recordSibling } from './record-sibling.js';

@Injectable()
export class RecordQuestionService {
  constructor(private readonly transactions: Transactions) {}

  /** Records a question; similar open ones come back with it, none is joined silently. */
  record(question: CreateQuestion, caller: Caller): Promise<RecordedQuestion> {
    return this.transactions.write(caller, async (tx) => {
      const { id } = await recordQuestion(tx, question, caller.actor);
      return { ...(await readQuestion(tx, id)), similar: await findSimilarQuestions(tx, question.text, id) };
    });
  }

  /**
   * Records a question about the same event with another deadline.
   * @throws DomainError (409) when a question of the event has that deadline already
   */
  recordSibling(ofQuestionId: string, sibling: CreateSibling, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      const { id } = await recordSibling(tx, ofQuestionId, sibling, caller.actor);
      return readQuestion(tx, id);
    });
  }
}
