import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { responsibleFor } from '../people/responsible.js';
import type { Caller } from '../platform/caller.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, staleVersion } from '../platform/domain-error.js';
import { lockForScoring } from '../questions/lock-event.js';
import type { Question } from '../questions/question.entity.js';
import { readResolutions } from './read-resolution.js';
import type { ResolutionView } from './resolution.schemas.js';
import type { RulingReview } from './ruling-review.entity.js';

type Verdict = RulingReview['verdict'];
type Place = Pick<RulingReview, 'questionId' | 'version' | 'reviewer'>;

/** What others say of a ruling. It is of one version: a correction starts afresh. */
@Injectable()
export class ReviewRulingService {
  constructor(private readonly transactions: Transactions) {}

  /**
   * Confirms the ruling in force, in place of a dispute of one's own. Saying it again changes nothing.
   * @param expectedVersion the one that was looked at; `null` for whichever is in force
   * @throws DomainError 403 `own_ruling` to whoever made it, 409 where there is none, 412 where it is another by now
   */
  confirm(questionId: string, expectedVersion: number | null, caller: Caller): Promise<ResolutionView> {
    return this.review(questionId, expectedVersion, caller, async (tx, place) => {
      await refuseOwn(tx, place);
      if (await put(tx, place, 'confirmed', null)) await tell(tx, place, caller, 'question.ruling-confirmed');
    });
  }

  /**
   * Disputes the ruling in force, in place of a confirmation of one's own. It goes on counting, and is marked.
   * @throws DomainError 409 where there is none, 412 where it is another by now
   */
  dispute(
    questionId: string,
    reason: string,
    expectedVersion: number | null,
    caller: Caller,
  ): Promise<ResolutionView> {
    return this.review(questionId, expectedVersion, caller, async (tx, place) => {
      if (await put(tx, place, 'disputed', reason))
        await tell(tx, place, caller, 'question.ruling-disputed', reason);
    });
  }

  /**
   * Takes back what one said of the ruling in force.
   * @throws DomainError 409 where one said no such thing
   */
  withdraw(
    questionId: string,
    verdict: Verdict,
    expectedVersion: number | null,
    caller: Caller,
  ): Promise<ResolutionView> {
    return this.review(questionId, expectedVersion, caller, async (tx, place) => {
      const [, withdrawn] = await tx.query<[unknown, number]>(
        'DELETE FROM ruling_review WHERE question_id = $1 AND version = $2 AND reviewer = $3 AND verdict = $4',
        [...keyOf(place), verdict],
      );
      if (withdrawn === 0)
        throw new DomainError('conflict', 'not_reviewed', `You have not ${verdict} this ruling.`);
      const kind = verdict === 'confirmed' ? 'question.confirmation-withdrawn' : 'question.dispute-withdrawn';
      await tell(tx, place, caller, kind);
    });
  }

  private review(
    questionId: string,
    expectedVersion: number | null,
    caller: Caller,
    work: (tx: EntityManager, place: Place) => Promise<void>,
  ): Promise<ResolutionView> {
    return this.transactions.write(caller, async (tx) => {
      const question = await lockForScoring(tx, questionId);
      requireRuled(question, expectedVersion);
      const reviewer = await responsibleFor(tx, caller.actor);
      await work(tx, { questionId, version: question.resolutionVersion, reviewer });
      return (await readResolutions(tx, questionId))[0]!;
    });
  }
}

const keyOf = ({ questionId, version, reviewer }: Place) => [questionId, version, reviewer];

function requireRuled({ ruling, resolutionVersion }: Question, expectedVersion: number | null): void {
  if (expectedVersion !== null && expectedVersion !== resolutionVersion)
    throw staleVersion('resolution', expectedVersion, resolutionVersion);
  if (ruling === null) throw new DomainError('conflict', 'not_resolved', 'This question has no ruling.');
}

async function refuseOwn(tx: EntityManager, { questionId, version, reviewer }: Place): Promise<void> {
  const [row] = await tx.query<{ actor: string }[]>(
    'SELECT actor FROM resolution WHERE question_id = $1 AND version = $2',
    [questionId, version],
  );
  if ((await responsibleFor(tx, row!.actor)) !== reviewer) return;
  throw new DomainError('forbidden', 'own_ruling', 'You made this ruling; somebody else has to confirm it.');
}

/** @returns whether anything changed */
async function put(
  tx: EntityManager,
  place: Place,
  verdict: Verdict,
  reason: string | null,
): Promise<boolean> {
  const changed = await tx.query<unknown[]>(
    `INSERT INTO ruling_review AS v (question_id, version, reviewer, verdict, reason) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (question_id, version, reviewer)
       DO UPDATE SET verdict = excluded.verdict, reason = excluded.reason, reviewed_at = app_now()
       WHERE (v.verdict, v.reason) IS DISTINCT FROM (excluded.verdict, excluded.reason)
     RETURNING reviewer`,
    [...keyOf(place), verdict, reason],
  );
  return changed.length > 0;
}

async function tell(
  tx: EntityManager,
  { questionId, version }: Place,
  { actor }: Caller,
  kind: string,
  reason?: string,
): Promise<void> {
  const payload = { questionId, version, reason };
  await appendLedgerEntry(tx, { stream: `question:${questionId}`, actor, kind, payload });
}
