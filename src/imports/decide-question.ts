import { invalidField } from '../platform/domain-error.js';
import { requireOrderedTimes } from '../questions/question-rules.js';
import type { Question } from '../questions/question.entity.js';
import { checkKind } from '../questions/question.schemas.js';
import { type CurrentRuling, decideRuling, type RulingFields } from './decide-ruling.js';
import { columnOf, type FoldedQuestion } from './fold-question.js';
import { eventKeyOf, type QuestionCells, toDate } from './question-cells.js';
import { NOT_APPLIED, type RowProblem } from './row-problem.js';

/** The columns of a question that an import gives. */
export type QuestionFields = Pick<
  Question,
  | 'text'
  | 'type'
  | 'options'
  | 'unit'
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

/** A question of the record, with the ruling that is in force. */
export interface StoredQuestion {
  question: Question;
  ruling: CurrentRuling | null;
  /** The folded titles by which the collection knows its event. */
  eventKeys: readonly string[];
}

/** What is to be done about a question. */
export interface Decision {
  /** Of a new question all fields, of a stored one those to be changed. */
  fields: Partial<QuestionFields>;
  ruling: RulingFields | null;
  /** Whether rows differ from the record, whether or not that is applied. */
  differs: boolean;
  /** What of it is not applied, if anything. */
  problem: RowProblem | null;
}

/** A question that the rows mean under one key, and what is to be done about it. */
export interface DecidedQuestion {
  key: string;
  cells: Pick<QuestionCells, 'event' | 'eventRef' | 'disputed'>;
  stored: StoredQuestion | undefined;
  decision: Decision;
}

/**
 * Decides what rows change about their question. An outcome for an open question always applies; anything else
 * that differs from the record applies only where `updates` says so, and another event never.
 * @throws DomainError when the question would be incomplete or contradict the calendar
 */
export function decideQuestion(
  folded: FoldedQuestion,
  stored: StoredQuestion | undefined,
  decided: { updates: boolean; now: Date; fourEyes: boolean },
): Decision {
  const { updates } = decided;
  const given = fieldsOf(folded.cells);
  if (!stored) {
    const fields = requireComplete(withReadDeadline(given, folded.cells));
    requireOrderedTimes(fields);
    const { ruling } = decideRuling(folded, { question: fields, current: null }, decided);
    return { fields, ruling, differs: false, problem: null };
  }
  requireSameKind(given, stored.question);
  const differing = differences(given, stored.question);
  const fields = updates ? differing : {};
  const question = Object.assign({}, stored.question, fields);
  requireOrderedTimes(question);
  // An outcome counts under the deadline that holds in the end, which need not be the one it came with.
  const { ruling, differs } = decideRuling(
    folded,
    { question, current: stored.ruling, meantDeadlineAt: given.deadlineAt },
    decided,
  );
  const heldBack = updates
    ? undefined
    : (firstColumn(differing) ?? (differs && !ruling ? 'outcome' : undefined));
  const isElsewhere = isOtherEvent(folded.cells, stored);
  return {
    fields,
    ruling,
    differs: differs || isElsewhere || Object.keys(differing).length > 0,
    problem:
      heldBack === undefined ? (isElsewhere ? OTHER_EVENT : null) : { ...NOT_APPLIED, column: heldBack },
  };
}

const OTHER_EVENT: RowProblem = {
  column: 'event',
  code: 'other_event',
  message: 'is not the event of this question on record',
  hint: 'An import cannot move a question to another event. Leave the cell blank, or give the title on record.',
};

function isOtherEvent(cells: QuestionCells, { eventKeys }: StoredQuestion): boolean {
  const key = eventKeyOf(cells);
  return key !== null && !eventKeys.includes(key);
}

function firstColumn(fields: object): string | undefined {
  const [field] = Object.keys(fields);
  return field === undefined ? undefined : columnOf(field);
}

/** What the rows give, under the names of the record. */
function fieldsOf(cells: QuestionCells): Partial<QuestionFields> {
  const {
    text,
    type,
    options,
    unit,
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
    type,
    options,
    unit,
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

/** What a question asks for cannot change under the forecasts that it has. */
function requireSameKind(given: Partial<QuestionFields>, question: Question): void {
  for (const field of ['type', 'options', 'unit'] as const) {
    const [wanted, known] = [given[field], question[field]];
    if (wanted === undefined || JSON.stringify(wanted) === JSON.stringify(known)) continue;
    const hint = 'Leave the cell blank, or give the row another question_ref.';
    throw invalidField(field, 'other_kind', `${field}: is not that of the question on record`, hint);
  }
}

/** A new question without a deadline gets the one that its phrase means. */
function withReadDeadline(
  given: Partial<QuestionFields>,
  { phraseDeadlineAt }: QuestionCells,
): Partial<QuestionFields> {
  const deadlineAt = given.deadlineAt ?? toDate(phraseDeadlineAt);
  return deadlineAt === undefined
    ? given
    : { ...given, deadlineAt, deadlinePrecision: given.deadlinePrecision ?? 'day' };
}

function requireComplete(given: Partial<QuestionFields>): QuestionFields {
  const { text, deadlineAt, deadlinePrecision } = given;
  const hint =
    'No question with this question_ref is in the collection yet, so that the file must describe it.';
  if (text === undefined) throw invalidField('question', 'question_unknown', 'question: is missing', hint);
  if (!deadlineAt) throw invalidField('deadline', 'deadline_missing', 'deadline: is missing', hint);
  const { type = 'binary', options, unit } = given;
  checkKind({ type, options: options ?? undefined, unit: unit ?? undefined }, (field, message) => {
    throw invalidField(field, 'kind_contradicts_itself', `${field}: ${message}`);
  });
  return {
    text,
    type,
    options: options ?? null,
    unit: unit ?? null,
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
