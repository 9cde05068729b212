import type { EntityManager } from 'typeorm';
import { requestCopies } from '../copies/request-copy.js';
import { appendLedgerEntry } from '../ledger/append-ledger-entry.js';
import { tellRuling } from '../notices/tell-ruling.js';
import { Question } from '../questions/question.entity.js';
import { requireSecondPerson } from './four-eyes.js';
import { Resolution } from './resolution.entity.js';
import { assumedKnownAt, requireConsistentRuling } from './resolution-rules.js';
import type { Rule } from './resolution.schemas.js';
import { toStoredOutcome } from './stored-outcome.js';

/**
 * Adds the next version of a question's ruling, with its ledger entry. The caller holds the event's lock,
 * has checked the version, and re-scores.
 * @throws DomainError when the ruling contradicts the calendar or itself, or takes another person
 */
export async function writeRuling(
  tx: EntityManager,
  question: Question,
  rule: Rule,
  { actor, now }: { actor: string; now: Date },
): Promise<void> {
  await requireSecondPerson(tx, question.id, actor);
  requireConsistentRuling(rule, question, now);
  const stored = toStoredOutcome(rule.outcome, question);
  await writeVersion(tx, question, {
    ...stored,
    reason: rule.reason ?? null,
    happenedOn: rule.happenedOn ?? null,
    knownAt: rule.knownAt ?? assumedKnownAt(question.deadlineAt, now),
    knownAtAssumed: rule.knownAt === undefined,
    note: rule.note ?? null,
    evidence: rule.evidence,
    actor,
  });
}

/** Takes the ruling back: a version of its own, after which the question has none. */
export async function writeReopening(tx: EntityManager, question: Question, actor: string): Promise<void> {
  const nothing = {
    outcome: null,
    outcomeValue: null,
    reason: null,
    happenedOn: null,
    knownAt: null,
    note: null,
  };
  await writeVersion(tx, question, {
    ...nothing,
    ruling: 'reopened',
    knownAtAssumed: false,
    evidence: [],
    actor,
  });
}

async function writeVersion(
  tx: EntityManager,
  question: Question,
  ruling: Omit<Resolution, 'questionId' | 'version' | 'resolvedAt'>,
): Promise<void> {
  const version = question.resolutionVersion + 1;
  const row = { questionId: question.id, version, ...ruling };
  await tx.insert(Resolution, row);
  await requestCopies(
    tx,
    ruling.evidence.map(({ url }) => url),
  );
  const current = ruling.ruling === 'reopened' ? null : ruling.ruling;
  await tx.update(Question, { id: question.id }, { ruling: current, resolutionVersion: version });
  await tellRuling(tx, question.id, version);
  await appendLedgerEntry(tx, {
    stream: `question:${question.id}`,
    actor: ruling.actor,
    kind: ruling.ruling === 'reopened' ? 'question.reopened' : 'question.resolved',
    payload: row,
  });
}
