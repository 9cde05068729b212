import { Injectable } from '@nestjs/common';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, staleVersion } from '../platform/domain-error.js';
import { lockAllForScoring, lockForScoring } from '../questions/lock-event.js';
import type { Question } from '../questions/question.entity.js';
import { type QuestionView } from '../questions/question.schemas.js';
import { readQuestion } from '../questions/read-question.js';
import { rescore } from '../scores/rescore.js';
import { readResolutions } from './read-resolution.js';
import type { ResolutionView, Rule } from './resolution.schemas.js';
import { writeReopening, writeRuling } from './write-resolution.js';

/** One version of a question's ruling. */
export interface RulingRef {
  questionId: string;
  version: number;
}

@Injectable()
export class ResolveQuestionService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * Rules a question and recomputes every score that depends on it.
   * @param expectedVersion the ruling to correct; `null` asserts that there is none
   * @throws DomainError 409 `already_resolved`, or 412 when somebody corrected it in the meantime
   */
  resolve(id: string, rule: Rule, expectedVersion: number | null, caller: Caller): Promise<ResolutionView> {
    return this.transactions.write(caller, async (tx) => {
      const question = await lockForScoring(tx, id);
      requireVersionOrUnresolved(question, expectedVersion);
      await writeRuling(tx, question, rule, { actor: caller.actor, now: await this.clock.now(tx) });
      await rescore(tx, [id]);
      return (await readResolutions(tx, id))[0]!;
    });
  }

  /**
   * Gives several questions without a ruling the same one, or none of them.
   * @throws DomainError 409 `already_resolved` when one was ruled already
   */
  resolveAll(ids: readonly string[], rule: Rule, caller: Caller): Promise<void> {
    return this.transactions.write(caller, async (tx) => {
      const questions = await lockAllForScoring(tx, ids);
      const now = await this.clock.now(tx);
      for (const question of questions) {
        requireVersionOrUnresolved(question, null);
        await writeRuling(tx, question, rule, { actor: caller.actor, now });
      }
      await rescore(tx, ids);
    });
  }

  /**
   * Takes several rulings back, or none of them; their versions stay as history.
   * @throws DomainError 412 when one of them is another one by now
   */
  reopenAll(rulings: readonly RulingRef[], caller: Caller): Promise<void> {
    return this.transactions.write(caller, async (tx) => {
      const ids = rulings.map(({ questionId }) => questionId);
      for (const question of await lockAllForScoring(tx, ids)) {
        requireVersion(question, rulings.find(({ questionId }) => questionId === question.id)!.version);
        await writeReopening(tx, question, caller.actor);
      }
      await rescore(tx, ids);
    });
  }

  /**
   * Takes the ruling back; its versions stay as history.
   * @param expectedVersion the ruling that is taken back; `null` for whichever there is
   * @throws DomainError 412 when the ruling is another one by now, or 409 when there is none
   */
  reopen(id: string, expectedVersion: number | null, caller: Caller): Promise<QuestionView> {
    return this.transactions.write(caller, async (tx) => {
      const question = await lockForScoring(tx, id);
      if (expectedVersion !== null) requireVersion(question, expectedVersion);
      if (!question.ruling)
        throw new DomainError('conflict', 'not_resolved', 'This question has no ruling to take back.');
      await writeReopening(tx, question, caller.actor);
      await rescore(tx, [id]);
      return readQuestion(tx, id);
    });
  }
}

function requireVersionOrUnresolved(question: Question, expectedVersion: number | null): void {
  if (expectedVersion !== null) return requireVersion(question, expectedVersion);
  if (question.ruling === null) return;
  throw new DomainError(
    'conflict',
    'already_resolved',
    `This question was ruled already (version ${question.resolutionVersion}). Send If-Match: "${question.resolutionVersion}" to correct it.`,
  );
}

function requireVersion({ resolutionVersion }: Question, expectedVersion: number): void {
  if (expectedVersion === resolutionVersion) return;
  throw staleVersion('resolution', expectedVersion, resolutionVersion);
}
