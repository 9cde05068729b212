import { Injectable } from '@nestjs/common';
import { differenceInCalendarDays } from 'date-fns';
import type { EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { settleNotices } from '../notices/settle-notices.js';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField, staleVersion } from '../platform/domain-error.js';
import { lockAllForScoring } from './lock-event.js';
import { Question } from './question.entity.js';
import { readOverdueRules } from './overdue-rules.js';
import type { Postponement, QuestionView } from './question.schemas.js';
import { readQuestion } from './read-question.js';

/** A postponement as somebody saw it: `version` is how often the moment at which to look had been set by then. */
export interface PostponementRef {
  questionId: string;
  version: number;
}

@Injectable()
export class PostponeQuestionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Premature: looked at, too early to rule. Leaves the overdue queue until the next check.
   * @throws DomainError when it is ruled already, or the next check is not in the future or beyond the horizon
   */
  postpone(id: string, postponement: Postponement, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      await this.put(tx, [id], postponement, caller);
      return readQuestion(tx, id);
    });
  }

  /**
   * Does the same to several questions, or to none of them.
   * @throws DomainError when one is ruled already, or the next check is not in the future or beyond the horizon
   */
  postponeAll(
    ids: readonly string[],
    postponement: Postponement,
    caller: Caller,
  ): Promise<{ items: QuestionView[] }> {
    return this.transactions.write(caller, async (tx) => {
      await this.put(tx, ids, postponement, caller);
      const items: QuestionView[] = [];
      for (const id of ids) items.push(await readQuestion(tx, id));
      return { items };
    });
  }

  /**
   * Takes postponements back: each question waits by its deadline again, and is overdue if that has passed.
   * @param postponements each as it stood when it was seen
   * @throws DomainError 412 when one is another by now, or 409 when there is none; none is taken back then
   */
  takeBackAll(postponements: readonly PostponementRef[], caller: Caller): Promise<void> {
    return this.transactions.write(caller, async (tx) => {
      const ids = postponements.map(({ questionId }) => questionId);
      for (const question of await lockAllForScoring(tx, ids)) {
        const { version } = postponements.find(({ questionId }) => questionId === question.id)!;
        if (question.dueRevision !== version)
          throw staleVersion('postponement', version, question.dueRevision);
        await takeBack(tx, question, caller);
      }
    });
  }

  /**
   * Takes the postponement of one question back.
   * @throws DomainError when it has none
   */
  takeBack(id: string, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      const [question] = await lockAllForScoring(tx, [id]);
      await takeBack(tx, question!, caller);
      return readQuestion(tx, id);
    });
  }

  private async put(
    tx: EntityManager,
    ids: readonly string[],
    { nextCheckOn, reason }: Postponement,
    { actor }: Caller,
  ): Promise<void> {
    const questions = await lockAllForScoring(tx, ids);
    questions.forEach(requireUnruled);
    requireNear(nextCheckOn, await this.clock.now(tx), (await readOverdueRules(tx)).horizonDays);
    for (const question of questions) {
      await settleNotices(tx, question.id);
      await writePostponement(tx, question, { nextCheckOn, postponedReason: reason });
      await appendLedgerEntry(tx, {
        stream: `question:${question.id}`,
        actor,
        kind: 'question.postponed',
        payload: { id: question.id, nextCheckOn, reason },
      });
    }
  }
}

function requireNear(nextCheckOn: string, now: Date, horizonDays: number): void {
  const at = new Date(nextCheckOn);
  if (at <= now) {
    throw invalidField(
      'nextCheckOn',
      'not_in_future',
      'nextCheckOn: must be a day after today',
      'Or rule the question now.',
    );
  }
  if (differenceInCalendarDays(at, now) <= horizonDays) return;
  throw invalidField(
    'nextCheckOn',
    'beyond_horizon',
    `nextCheckOn: must be within ${horizonDays} days`,
    'Check the year, or have an admin move the horizon in Settings.',
  );
}

async function takeBack(tx: EntityManager, question: Question, { actor }: Caller): Promise<void> {
  requireUnruled(question);
  const { id, nextCheckOn } = question;
  if (nextCheckOn === null)
    throw new DomainError('conflict', 'not_postponed', 'This question is not postponed.');
  await writePostponement(tx, question, { nextCheckOn: null, postponedReason: null });
  await appendLedgerEntry(tx, {
    stream: `question:${id}`,
    actor,
    kind: 'question.postponement-taken-back',
    payload: { id, nextCheckOn },
  });
}

async function writePostponement(
  tx: EntityManager,
  { id, dueRevision }: Question,
  postponed: Pick<Question, 'nextCheckOn' | 'postponedReason'>,
): Promise<void> {
  await tx.update(Question, { id }, { ...postponed, dueRevision: dueRevision + 1, overdueFlaggedAt: null });
}

function requireUnruled({ ruling, text }: Question): void {
  if (ruling === null) return;
  throw new DomainError('conflict', 'already_resolved', `“${text}” has a ruling. Re-open it first.`);
}
