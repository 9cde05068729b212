import { Injectable } from '@nestjs/common';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { lockForScoring } from './lock-event.js';
import type { CreateQuestion, CreateSibling, QuestionView, RecordedQuestion } from './question.schemas.js';
import { findSimilarQuestions, readQuestion } from './read-question.js';
import { recordQuestion } from './record-question.js';
import { siblingOf } from './sibling.js';

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

  /** Records a question about the same event with another deadline. */
  recordSibling(ofQuestionId: string, sibling: CreateSibling, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      const elder = await lockForScoring(tx, ofQuestionId);
      const { id } = await recordQuestion(tx, siblingOf(elder, sibling), caller.actor);
      return readQuestion(tx, id);
    });
  }
}
