import { invalidField } from '../platform/domain-error.js';
import { requireOrderedTimes } from '../questions/question-rules.js';
import type { Question } from '../questions/question.entity.js';
import type { Resolution } from '../resolutions/resolution.entity.js';
import { assumedKnownAt, requireConsistentRuling, toStoredOutcome } from '../resolutions/resolution-rules.js';
import type { Rule } from '../resolutions/resolution.schemas.js';
import { columnOf, type Evidence, type FoldedQuestion } from './fold-question.js';
import type { QuestionCells } from './question-cells.js';

/** The columns of a question that an import gives. */
export type QuestionFields = Pick<
  Question,
  | 'text'
  | 'openedAt'
  | 'closesAt'
  | 'deadlineAt'
  | 'deadlinePrecision'
  | 'deadlinePhrase'
  | 'criteria'
  | 'condition'
  | 'tags'
  | 'cluster'
  | 'referenceProbability'
>;

export type RulingFields = Omit<Resolution, 'questionId' | 'version' | 'actor'>;

/** A question of the record, with the ruling that is in force. */
export interface StoredQuestion {
  question: Question;
  ruling: Pick<Resolution, 'ruling' | 'outcome' | 'happenedOn' | 'knownAt'> | null;
}

/** What is to be done about a question. */
export interface Decision {
  /** Of a new question all fields, of a stored one those to be changed. */
  fields: Partial<QuestionFields>;
  ruling: RulingFields | null;
  /** The first column that differs from the record, whether or not that is applied. */
  differingColumn: string | null;
}

/** A question that the rows mean under one key, and what is to be done about it. */
export interface DecidedQuestion {
  key: string;
  eventTitle: string | undefined;
  stored: StoredQuestion | undefined;
  decision: Decision;
}

/**
 * Decides what rows change about their question. An outcome for an open question always applies; anything else
 * that differs from the record applies only where `updates` says so.
 * @throws DomainError when the question would be incomplete or contradict the calendar
 */
export function decideQuestion(
  { cells, evidence }: FoldedQuestion,
  stored: StoredQuestion | undefined,
  { updates, now }: { updates: boolean; now: Date },
): Decision {
  const given = fieldsOf(cells);
  const question = stored?.question;
  const differing = question ? differences(given, question) : {};
  const whole = question ? Object.assign({}, question, differing) : requireComplete(given);
  requireOrderedTimes(whole);
  const rule = ruleOf(cells, evidence, whole.condition);
  if (rule) requireConsistentRuling(rule, whole.deadlineAt, now);
  const rulingDiffers = rule !== null && differsFromRuling(rule, stored?.ruling ?? null);
  const appliesRuling = rulingDiffers && (updates || !stored?.ruling);
  return {
    fields: question ? (updates ? differing : {}) : whole,
    ruling: appliesRuling ? toRuling(rule, whole.deadlineAt, { now, resolvedAt: cells.resolvedAt }) : null,
    differingColumn: firstColumn(differing) ?? (stored && rulingDiffers ? 'outcome' : null),
  };
}

function firstColumn(fields: object): string | null {
  const [field] = Object.keys(fields);
  return field === undefined ? null : columnOf(field);
}

/** What the rows give, under the names of the record. */
function fieldsOf(cells: QuestionCells): Partial<QuestionFields> {
  const {
    text,
    deadlinePrecision,
    deadlinePhrase,
    criteria,
    condition,
    tags,
    cluster,
    referenceProbability,
  } = cells;
  return {
    text,
    openedAt: toDate(cells.openedAt),
    closesAt: toDate(cells.closesAt),
    deadlineAt: toDate(cells.deadlineAt),
    deadlinePrecision,
    deadlinePhrase,
    criteria,
    condition,
    tags,
    cluster,
    referenceProbability,
  } as Partial<QuestionFields>;
}

function differences(given: Partial<QuestionFields>, question: Question): Partial<QuestionFields> {
  const differs = (field: keyof QuestionFields) =>
    given[field] !== undefined && JSON.stringify(given[field]) !== JSON.stringify(question[field]);
  const differing = (Object.keys(given) as (keyof QuestionFields)[]).filter(
    // The same instant may be written as a day or in full.
    (field) => differs(field) && (field !== 'deadlinePrecision' || differs('deadlineAt')),
  );
  return Object.fromEntries(differing.map((field) => [field, given[field]]));
}

function requireComplete(given: Partial<QuestionFields>): QuestionFields {
  const { text, deadlineAt, deadlinePrecision } = given;
  const hint =
    'No question with this question_ref is in the collection yet, so that the file must describe it.';
  if (text === undefined) throw invalidField('question', 'question_unknown', 'question: is missing', hint);
  if (!deadlineAt) throw invalidField('deadline', 'deadline_missing', 'deadline: is missing', hint);
  return {
    text,
    openedAt: given.openedAt ?? null,
    closesAt: given.closesAt ?? null,
    deadlineAt,
    deadlinePrecision: deadlinePrecision!,
    deadlinePhrase: given.deadlinePhrase ?? null,
    criteria: given.criteria ?? null,
    condition: given.condition ?? null,
    tags: given.tags ?? [],
    cluster: given.cluster ?? null,
    referenceProbability: given.referenceProbability ?? null,
  };
}

function ruleOf(cells: QuestionCells, evidence: Evidence[], condition: string | null): Rule | null {
  const { outcome, happenedOn } = cells;
  if (outcome === undefined) return null;
  // The format has no column for why a question is annulled.
  const reason = condition === null ? 'unclear' : 'condition-not-met';
  return {
    outcome,
    happenedOn,
    knownAt: toDate(cells.knownAt),
    evidence,
    reason: outcome === 'annulled' ? reason : undefined,
  };
}

/** Blank cells do not differ from anything, and evidence may be worded anew. */
function differsFromRuling(rule: Rule, current: StoredQuestion['ruling']): boolean {
  if (!current) return true;
  const { ruling, outcome } = toStoredOutcome(rule.outcome);
  return (
    ruling !== current.ruling ||
    outcome !== current.outcome ||
    (rule.happenedOn !== undefined && rule.happenedOn !== current.happenedOn) ||
    (rule.knownAt !== undefined && +rule.knownAt !== +(current.knownAt ?? 0))
  );
}

function toRuling(
  rule: Rule,
  deadlineAt: Date,
  { now, resolvedAt }: { now: Date; resolvedAt: string | undefined },
): RulingFields {
  return {
    ...toStoredOutcome(rule.outcome),
    reason: rule.reason ?? null,
    happenedOn: rule.happenedOn ?? null,
    knownAt: rule.knownAt ?? assumedKnownAt(deadlineAt, now),
    knownAtAssumed: rule.knownAt === undefined,
    note: null,
    evidence: rule.evidence,
    resolvedAt: toDate(resolvedAt) ?? now,
  };
}

function toDate(instant: string | undefined): Date | undefined {
  return instant === undefined ? undefined : new Date(instant);
}
