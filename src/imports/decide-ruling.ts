import { invalidField } from '../platform/domain-error.js';
import type { Question } from '../questions/question.entity.js';
import type { Resolution } from '../resolutions/resolution.entity.js';
import { assumedKnownAt, requireConsistentRuling } from '../resolutions/resolution-rules.js';
import type { Rule } from '../resolutions/resolution.schemas.js';
import { type RuledQuestion, toStoredOutcome } from '../resolutions/stored-outcome.js';
import type { Evidence, FoldedQuestion } from './fold-question.js';
import { readOutcome } from './judge-outcomes.js';
import { type QuestionCells, toDate } from './question-cells.js';

export type RulingFields = Omit<Resolution, 'questionId' | 'version' | 'actor'>;

/** The ruling that is in force on record. */
export type CurrentRuling = Pick<Resolution, 'ruling' | 'outcome' | 'happenedOn' | 'knownAt'>;

/** What an outcome is judged by: the question as it will stand, and the ruling that it has. */
export interface Judged {
  question: RuledQuestion & Pick<Question, 'condition'>;
  current: CurrentRuling | null;
  /** The deadline that the rows give, where that is not sure to be the question's. */
  meantDeadlineAt?: Date | undefined;
}

/**
 * Decides what the outcome that rows give does to a question.
 * @returns the ruling to be written, or `null`; and whether the rows differ from the one in force
 * @throws DomainError when an outcome that would be written contradicts the calendar or the question's deadline
 */
export function decideRuling(
  { cells, evidence }: FoldedQuestion,
  { question, current, meantDeadlineAt }: Judged,
  { updates, now, fourEyes }: { updates: boolean; now: Date; fourEyes: boolean },
): { ruling: RulingFields | null; differs: boolean } {
  const rule = ruleOf(cells, evidence, question);
  if (!rule) return { ruling: null, differs: false };
  const differs = differsFromRuling(rule, question, current);
  if (fourEyes && differs) throw takesAnother();
  if (current && !updates) return { ruling: null, differs };
  if (meantDeadlineAt) requireSameAnswer(rule, meantDeadlineAt, question.deadlineAt);
  requireConsistentRuling(rule, question, now);
  const ruling = differs ? toRuling(rule, question, { now, resolvedAt: cells.resolvedAt }) : null;
  return { ruling, differs };
}

const takesAnother = () =>
  invalidField(
    'outcome',
    'four_eyes',
    'outcome: rules on what you record, which here takes another person',
    'Import the file without its outcomes, and let somebody else rule.',
  );

function ruleOf(
  cells: QuestionCells,
  evidence: Evidence[],
  { options, condition }: Judged['question'],
): Rule | null {
  if (cells.outcome === undefined) return null;
  const { happenedOn } = cells;
  const outcome = readOutcome(cells.outcome, options);
  const reason = cells.annulmentReason ?? (condition === null ? 'unclear' : 'condition-not-met');
  return {
    outcome,
    happenedOn,
    knownAt: toDate(cells.knownAt),
    note: cells.rulingNote,
    evidence,
    reason: outcome === 'annulled' ? reason : undefined,
  };
}

/** Blank cells do not differ from anything, and evidence may be worded anew. */
function differsFromRuling(rule: Rule, question: RuledQuestion, current: CurrentRuling | null): boolean {
  if (!current) return true;
  const { ruling, outcome } = toStoredOutcome(rule.outcome, question);
  return (
    ruling !== current.ruling ||
    outcome !== current.outcome ||
    (rule.happenedOn !== undefined && rule.happenedOn !== current.happenedOn) ||
    (rule.knownAt !== undefined && +rule.knownAt !== +(current.knownAt ?? 0))
  );
}

/** What came true by one deadline need not have by an earlier one; what had not, may have by a later one. */
function requireSameAnswer({ outcome, happenedOn }: Rule, meantAt: Date, deadlineAt: Date): void {
  if (happenedOn !== undefined || +meantAt === +deadlineAt) return;
  const doubtful = meantAt > deadlineAt ? 'yes' : 'no';
  if (outcome !== doubtful && outcome !== (doubtful === 'yes' ? 1 : 0)) return;
  throw invalidField(
    'outcome',
    'outcome_for_other_deadline',
    `outcome: is for another deadline than the question on record has, which is ${deadlineAt.toISOString()}`,
    'Give happened_on, or import the file with update to change the deadline.',
  );
}

function toRuling(
  rule: Rule,
  question: RuledQuestion,
  { now, resolvedAt }: { now: Date; resolvedAt: string | undefined },
): RulingFields {
  return {
    ...toStoredOutcome(rule.outcome, question),
    reason: rule.reason ?? null,
    happenedOn: rule.happenedOn ?? null,
    knownAt: rule.knownAt ?? assumedKnownAt(question.deadlineAt, now),
    knownAtAssumed: rule.knownAt === undefined,
    note: rule.note ?? null,
    evidence: rule.evidence,
    resolvedAt: toDate(resolvedAt) ?? now,
  };
}
