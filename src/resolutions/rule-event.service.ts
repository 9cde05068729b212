import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../platform/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { DomainError, invalidField, notFound } from '../platform/domain-error.js';
import { Question } from '../questions/question.entity.js';
import { lockEvents } from '../scores/lock-events.js';
import { rescore } from '../scores/rescore.js';
import { type Proposal, proposeOutcome } from './resolution-rules.js';
import type { EventRulingView, ProposalView, RuleEvent } from './resolution.schemas.js';
import { writeRuling } from './write-resolution.js';

@Injectable()
export class RuleEventService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * One ruling about an event proposes the outcome of every sibling, and settles those that are named.
   * @throws DomainError when a named question has a ruling, or its deadline is still to come; nothing is settled then
   */
  rule(eventId: string, ruling: RuleEvent, caller: Caller): Promise<EventRulingView> {
    return this.transactions.write(caller, async (tx) => {
      await lockEvents(tx, [eventId]);
      const siblings = await readSiblings(tx, eventId);
      if (siblings.length === 0) throw notFound('event', eventId);
      const now = await this.clock.now(tx);
      if (ruling.happenedOn !== null && new Date(ruling.happenedOn) > now) {
        throw invalidField('happenedOn', 'happened_in_future', 'happenedOn: lies in the future');
      }
      const chosen = new Set(ruling.questionIds);
      refuseStrangers(chosen, siblings);
      const proposals: ProposalView[] = [];
      for (const question of siblings) {
        const proposal = proposeOutcome(ruling.happenedOn, question, now);
        const settles = chosen.has(question.id);
        if (settles) await settle(tx, question, { ruling, proposal, now, actor: caller.actor });
        proposals.push(toProposalView(question, proposal, settles));
      }
      await rescore(tx, [...chosen]);
      return { eventId, happenedOn: ruling.happenedOn, proposals };
    });
  }
}

function readSiblings(tx: EntityManager, eventId: string): Promise<Question[]> {
  return tx
    .createQueryBuilder(Question, 'q')
    .where('q.eventId = :eventId AND q.mergedInto IS NULL', { eventId })
    .orderBy('q.deadlineAt')
    .addOrderBy('q.id')
    .getMany();
}

function refuseStrangers(chosen: ReadonlySet<string>, siblings: readonly Question[]): void {
  const known = new Set(siblings.map((question) => question.id));
  const stranger = [...chosen].find((id) => !known.has(id));
  if (stranger)
    throw invalidField(
      'questionIds',
      'not_a_sibling',
      `questionIds: ${stranger} is no question of this event`,
    );
}

interface Settlement {
  ruling: RuleEvent;
  proposal: Proposal;
  now: Date;
  actor: string;
}

async function settle(
  tx: EntityManager,
  question: Question,
  { ruling, proposal, now, actor }: Settlement,
): Promise<void> {
  if (question.ruling)
    throw new DomainError('conflict', 'already_resolved', `“${question.text}” was ruled already.`);
  if (proposal.outcome === null) {
    throw new DomainError(
      'conflict',
      'not_decided',
      question.type === 'binary'
        ? `“${question.text}” can still come true: its deadline has not passed.`
        : `“${question.text}” is no question of yes or no. Rule it on its own page.`,
    );
  }
  const { happenedOn, note, evidence } = ruling;
  await writeRuling(
    tx,
    question,
    {
      outcome: proposal.outcome,
      happenedOn: happenedOn ?? undefined,
      knownAt: knownAt(ruling, question, proposal),
      note,
      evidence,
    },
    { actor, now },
  );
}

/** A question that ran out before the world learned of the happening was known to be "no" at its deadline. */
function knownAt(
  { knownAt: given }: RuleEvent,
  { deadlineAt }: Question,
  { outcome }: Proposal,
): Date | undefined {
  return given && outcome === 'no' && deadlineAt < given ? deadlineAt : given;
}

function toProposalView(question: Question, proposal: Proposal, settled: boolean): ProposalView {
  const { id: questionId, text, deadlineAt } = question;
  return {
    questionId,
    text,
    deadlineAt: deadlineAt.toISOString(),
    ...proposal,
    settled,
    why: explain(question, proposal),
  };
}

function explain(question: Question, proposal: Proposal): string {
  if (question.ruling) return 'was ruled already';
  if (question.type !== 'binary') return 'is no question of yes or no';
  if (proposal.outcome === null) return 'its deadline is still to come';
  if (proposal.daysLate !== null) return `happened ${proposal.daysLate} days late`;
  if (proposal.daysToSpare !== null) return `happened with ${proposal.daysToSpare} days to spare`;
  return 'has not happened';
}
