import { z } from 'zod';
import {
  type AddForecast,
  addForecastSchema,
  type GiveReading,
  giveReadingSchema,
  withdrawalSchema,
} from '../../forecasts/forecast.schemas.js';
import { type RereadCapture, rereadCaptureSchema } from '../../captures/capture.schemas.js';
import { type LogPrediction, predictionSchema } from '../../forecasts/prediction.schemas.js';
import { type EditSource, editSourceSchema } from '../../parties/party.schemas.js';
import { invalidField } from '../../platform/domain-error.js';
import { invalidInput } from '../../platform/http/schema.pipe.js';
import { PLAINLY } from '../../platform/plain-issues.js';
import {
  type EditQuestion,
  editQuestionSchema,
  type Postponement,
  postponementSchema,
} from '../../questions/question.schemas.js';
import {
  type Dispute,
  disputeSchema,
  eventRulingSchema,
  resolutionSchema,
  type Rule,
  type RuleEvent,
} from '../../resolutions/resolution.schemas.js';
import type { RulingRef } from '../../resolutions/resolve-question.service.js';
import { allOf, type FormFields, textOf, textsOf } from './form-fields.js';
import { readLikelihood } from './read-likelihood.js';
import { readOptionLines, readQuantiles, readShares } from './read-numbers.js';

const SAID = ['author', 'source', 'attribution', 'wording', 'saidAt', 'quote', 'url'];

/** Forms become the same inputs that the API takes, and are held to the same schemas. */
export function toPrediction(fields: FormFields, siblingOf?: string): LogPrediction {
  const tags = textOf(fields, 'tags')
    ?.split(',')
    .filter((tag) => tag.trim() !== '');
  return parse(predictionSchema, {
    ...textsOf(fields, ['text', 'deadline', 'deadlinePhrase', 'condition', ...SAID]),
    ...(siblingOf === undefined ? toNewNumbers(fields) : toNumbers(fields)),
    ...(tags && { tags }),
    siblingOf,
  });
}

export function toForecast(fields: FormFields): AddForecast {
  return parse(addForecastSchema, {
    ...textsOf(fields, SAID),
    ...toNumbers(fields),
  });
}

/** How likely, of a question that is there: as its type takes it. */
function toNumbers(fields: FormFields) {
  const type = textOf(fields, 'type');
  if (type === undefined) return readLikelihood(textOf(fields, 'likelihood'));
  const shares = readShares(fields);
  return shares.length > 0
    ? { distribution: shares }
    : readQuantiles(fields, type === 'date' ? 'date' : 'numeric');
}

/** How likely, of a new question, with what its type needs. */
function toNewNumbers(fields: FormFields) {
  const type = textOf(fields, 'type') ?? 'binary';
  if (type === 'binary') return readLikelihood(textOf(fields, 'likelihood'));
  if (type === 'categorical' || type === 'ordered')
    return { type, ...readOptionLines(textOf(fields, 'optionLines')) };
  const unit = type === 'numeric' ? textsOf(fields, ['unit']) : {};
  return { type, ...unit, ...readQuantiles(fields, type === 'date' ? 'date' : 'numeric') };
}

/** What the phrase of a forecast is worth. */
export function toReading(fields: FormFields): GiveReading {
  const { probability, phrase } = readLikelihood(textOf(fields, 'likelihood'));
  if (phrase !== undefined)
    throw invalidField('likelihood', 'not_a_number', 'likelihood: must be a number, as in 40%');
  return parse(giveReadingSchema, {
    ...textsOf(fields, ['scale']),
    ...(probability !== undefined && { probability }),
  });
}

const CONVENTIONS = ['byPeriod', 'hemisphere', 'weekEndsOn', 'numericDates'];

/** What a source means by its words; what is left as usual is `null`. */
export function toSourceScale(fields: FormFields): EditSource {
  const month = textOf(fields, 'fiscalYearStartMonth');
  return parse(editSourceSchema, {
    scale: textOf(fields, 'scale') ?? null,
    ...Object.fromEntries(CONVENTIONS.map((name) => [name, textOf(fields, name) ?? null])),
    fiscalYearStartMonth: month === undefined ? null : Number(month),
  });
}

/** The outcome that a button stands for, or the number or day that was typed. */
function toOutcome(fields: FormFields) {
  const as = textOf(fields, 'outcomeAs');
  if (as === undefined) return textsOf(fields, ['outcome']);
  const value = textOf(fields, 'outcomeValue');
  if (value === undefined) throw invalidField('outcome', 'missing', 'outcome: is missing');
  return { outcome: as === 'numeric' ? Number(value) : value };
}
/** Another reading of the words of a deadline. */
export const toDeadline = (fields: FormFields): EditQuestion =>
  parse(editQuestionSchema, textsOf(fields, ['deadline']));

export function toWithdrawal(fields: FormFields) {
  return parse(withdrawalSchema, textsOf(fields, ['withdrawnAt']));
}

export function toRule(fields: FormFields): Rule {
  if (textOf(fields, 'outcome') === 'annulled') return toAnnulment(fields);
  return parse(resolutionSchema, {
    ...textsOf(fields, ['happenedOn']),
    ...toOutcome(fields),
    ...toKnowledge(fields),
  });
}

export function toAnnulment(fields: FormFields): Rule {
  const reason = textsOf(fields, ['reason']);
  if (!reason['reason']) throw invalidField('reason', 'missing', 'reason: choose why it is annulled');
  return parse(resolutionSchema, {
    outcome: 'annulled',
    ...textsOf(fields, ['happenedOn']),
    ...reason,
    ...toKnowledge(fields),
  });
}

const tickedIds = z
  .array(z.uuid())
  .min(1, { error: 'tick at least one question' })
  .max(100, { error: 'tick at most 100 questions' });

/** The questions that were ticked. */
export const toQuestionIds = (fields: FormFields): string[] =>
  parse(z.object({ questionIds: tickedIds }), { questionIds: allOf(fields, 'questionIds') }).questionIds;

const versionRef = z
  .string()
  .regex(/^[^@]+@\d{1,9}$/)
  .transform((text) => ({ questionId: text.split('@')[0]!, version: Number(text.split('@')[1]) }))
  .pipe(z.object({ questionId: z.uuid(), version: z.int() }));

/** What is taken back, rulings or postponements: of which questions, in which versions. */
export function toVersionRefs(fields: FormFields): RulingRef[] {
  const { of } = parse(z.object({ of: z.array(versionRef).min(1).max(100) }), { of: allOf(fields, 'of') });
  return of;
}

export function toEventRuling(fields: FormFields): RuleEvent {
  return parse(eventRulingSchema, {
    happenedOn: textOf(fields, 'happenedOn') ?? null,
    ...toKnowledge(fields),
    questionIds: allOf(fields, 'questionIds'),
  });
}

export function toPostponement(fields: FormFields): Postponement {
  const reason = textOf(fields, 'postponementReason');
  return parse(postponementSchema, { ...textsOf(fields, ['nextCheckOn']), ...(reason && { reason }) });
}

export const toDispute = (fields: FormFields): Dispute => parse(disputeSchema, textsOf(fields, ['reason']));

function toKnowledge(fields: FormFields) {
  const [url, quote] = [textOf(fields, 'evidenceUrl'), textOf(fields, 'evidenceQuote')];
  return {
    ...textsOf(fields, ['knownAt', 'note']),
    ...((url || quote) && { evidence: [{ url: url ?? '', ...(quote && { quote }) }] }),
  };
}

/** What was typed as one line. */
export const toLine = (text: string): LogPrediction => parse(predictionSchema, { text });

export const toRereading = (fields: FormFields): RereadCapture =>
  parse(rereadCaptureSchema, textsOf(fields, ['publishedOn', 'source']));

/** @throws DomainError that names every field which the schema rejects */
export function parse<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input, PLAINLY);
  if (result.success) return result.data;
  throw invalidInput(result.error);
}
