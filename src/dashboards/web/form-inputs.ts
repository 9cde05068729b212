import type { z } from 'zod';
import { type RereadCapture, rereadCaptureSchema } from '../../captures/capture.schemas.js';
import { type AddForecast, addForecastSchema, withdrawalSchema } from '../../forecasts/forecast.schemas.js';
import { type LogPrediction, predictionSchema } from '../../forecasts/prediction.schemas.js';
import { invalidField } from '../../platform/domain-error.js';
import { invalidInput } from '../../platform/http/schema.pipe.js';
import { PLAINLY } from '../../platform/plain-issues.js';
import { type Postponement, postponementSchema } from '../../questions/question.schemas.js';
import {
  eventRulingSchema,
  resolutionSchema,
  type Rule,
  type RuleEvent,
} from '../../resolutions/resolution.schemas.js';
import { allOf, type FormFields, textOf, textsOf } from './form-fields.js';
import { readLikelihood } from './read-likelihood.js';

const SAID = ['author', 'source', 'attribution', 'wording', 'saidAt', 'quote', 'url'];

/** Forms become the same inputs that the API takes, and are held to the same schemas. */
export function toPrediction(fields: FormFields, siblingOf?: string): LogPrediction {
  const tags = textOf(fields, 'tags')
    ?.split(',')
    .filter((tag) => tag.trim() !== '');
  return parse(predictionSchema, {
    ...textsOf(fields, ['text', 'deadline', 'deadlinePhrase', 'condition', ...SAID]),
    ...readLikelihood(textOf(fields, 'likelihood')),
    ...(tags && { tags }),
    siblingOf,
  });
}

export function toForecast(fields: FormFields): AddForecast {
  return parse(addForecastSchema, {
    ...textsOf(fields, SAID),
    ...readLikelihood(textOf(fields, 'likelihood')),
  });
}

export function toWithdrawal(fields: FormFields) {
  return parse(withdrawalSchema, textsOf(fields, ['withdrawnAt']));
}

export function toRule(fields: FormFields): Rule {
  const isAnnulled = textOf(fields, 'outcome') === 'annulled';
  const reason = isAnnulled ? textsOf(fields, ['reason']) : {};
  if (isAnnulled && !reason['reason']) {
    throw invalidField('reason', 'missing', 'reason: choose why it is annulled');
  }
  return parse(resolutionSchema, {
    ...textsOf(fields, ['outcome', 'happenedOn']),
    ...reason,
    ...toKnowledge(fields),
  });
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

function toKnowledge(fields: FormFields) {
  const [url, quote] = [textOf(fields, 'evidenceUrl'), textOf(fields, 'evidenceQuote')];
  return {
    ...textsOf(fields, ['knownAt', 'note']),
    ...((url || quote) && { evidence: [{ url: url ?? '', ...(quote && { quote }) }] }),
  };
}

/** What was typed as one line. */
export const toLine = (text: string): LogPrediction => parse(predictionSchema, { text });

export const toReading = (fields: FormFields): RereadCapture =>
  parse(rereadCaptureSchema, textsOf(fields, ['publishedOn', 'source']));

/** @throws DomainError that names every field which the schema rejects */
export function parse<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input, PLAINLY);
  if (result.success) return result.data;
  throw invalidInput(result.error);
}
