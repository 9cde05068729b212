import { utc } from '@date-fns/utc';
import { differenceInCalendarDays, formatISO } from 'date-fns';
import { invalidField } from '../platform/domain-error.js';
import type { Question } from '../questions/question.entity.js';
import type { QuestionKind } from '../questions/question-types.js';
import type { Rule } from './resolution.schemas.js';

/** What an outcome is read against. */
export type RuledQuestion = QuestionKind & Pick<Question, 'deadlineAt'>;

/** How an outcome is stored: what kind of ruling, its text, and the number that is scored. */
export interface StoredOutcome {
  ruling: 'resolved' | 'ambiguous' | 'annulled';
  outcome: string | null;
  /**
   * 1 for yes, 0 for no, or a fraction; the number of the option, from 1; the value; or the days since 1970 of a date,
   * where "not by the deadline" counts as the day after it.
   */
  outcomeValue: number | null;
}

/** @throws DomainError when a question of this kind cannot come out like that */
export function toStoredOutcome(outcome: Rule['outcome'], question: RuledQuestion): StoredOutcome {
  if (outcome === 'ambiguous' || outcome === 'annulled')
    return { ruling: outcome, outcome: null, outcomeValue: null };
  const { type, options } = question;
  if (options) return resolved(optionOf(outcome, options));
  if (type === 'binary') return resolved(yesOrNo(outcome));
  if (type === 'date') return resolved(dateOf(outcome, question.deadlineAt));
  if (typeof outcome === 'number') return resolved([String(outcome), outcome]);
  throw unfit('must be a number, "ambiguous" or "annulled"');
}

function resolved([outcome, outcomeValue]: [string, number]): StoredOutcome {
  return { ruling: 'resolved', outcome, outcomeValue };
}

function yesOrNo(outcome: Rule['outcome']): [string, number] {
  if (outcome === 'yes' || outcome === 1) return ['yes', 1];
  if (outcome === 'no' || outcome === 0) return ['no', 0];
  if (typeof outcome === 'number' && outcome > 0 && outcome < 1) return [String(outcome), outcome];
  throw unfit('must be "yes", "no", a fraction from 0 to 1, "ambiguous" or "annulled"');
}

/** An option by its text, else by its number from 1. */
function optionOf(outcome: Rule['outcome'], options: readonly string[]): [string, number] {
  const wanted = String(outcome).toLowerCase();
  const byText = options.findIndex((option) => option.toLowerCase() === wanted);
  const index = byText >= 0 ? byText : Number(outcome) - 1;
  const option = options[index];
  if (option !== undefined) return [option, index + 1];
  throw unfit(`must be one of the options (${options.join(', ')}), or the number of one from 1`);
}

function dateOf(outcome: Rule['outcome'], deadlineAt: Date): [string, number] {
  if (outcome === 'no') return ['no', daysSince1970(deadlineAt)];
  const day = typeof outcome === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(outcome) ? new Date(outcome) : null;
  if (!day || Number.isNaN(+day) || formatISO(day, { representation: 'date', in: utc }) !== outcome)
    throw unfit(
      'must be a real date, as in 2025-06-30; "no" for "not by the deadline"; "ambiguous" or "annulled"',
    );
  if (day >= deadlineAt) throw unfit('lies after the deadline: then it is "no", for "not by the deadline"');
  return [outcome, daysSince1970(day)];
}

/** Whole days from 1970-01-01 to the day of an instant, in UTC. */
export function daysSince1970(at: Date): number {
  return differenceInCalendarDays(at, 0, { in: utc });
}

function unfit(message: string) {
  return invalidField('outcome', 'outcome_does_not_fit', `outcome: ${message}`);
}
