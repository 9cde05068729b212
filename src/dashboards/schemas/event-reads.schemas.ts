import { z } from 'zod';
import {
  attributions,
  forecastView,
  partyView,
  unscorableReasons,
  wordings,
} from '../../forecasts/forecast.schemas.js';
import { instantView } from '../../platform/http/wire-time.js';
import { questionStatuses } from '../../questions/question.schemas.js';
import { evidenceView } from '../../resolutions/resolution.schemas.js';
import type { EventDetail } from '../queries/event-page.js';
import { deadlineMeaningView, outcomeView } from './page.schemas.js';

const likelihoodView = z
  .object({
    ...forecastView.pick({ probability: true, phrase: true }).shape,
    distribution: forecastView.shape.distribution.optional(),
    quantiles: forecastView.shape.quantiles.optional(),
    scored: z.boolean(),
  })
  .meta({ id: 'Likelihood' });

const noChargeReasons = [
  'own-words-on-file',
  'tracked-not-scored',
  'late',
  'withdrawn',
  'ambiguous',
  'annulled',
  'awaiting-ruling',
] as const;

export const eventView = z
  .object({
    id: z.uuid(),
    title: z.string(),
    questions: z.array(
      z.object({
        questionId: z.uuid(),
        text: z.string(),
        deadlineAt: instantView,
        deadlinePhrase: z.string().nullable(),
        deadlineMeaning: deadlineMeaningView,
        status: z.enum(questionStatuses),
        outcome: outcomeView,
        disputed: z.boolean().describe('Whether somebody disputes the ruling in force'),
      }),
    ),
    statements: z.array(
      z.object({
        statementId: z.uuid(),
        questionId: z.uuid().nullable().describe('null: evidence, or unscorable'),
        author: partyView,
        source: partyView.nullable(),
        publication: z.string().nullable(),
        attribution: z.enum(attributions),
        wording: z.enum(wordings),
        quote: z.string().nullable(),
        url: z.string().nullable(),
        pageTitle: z.string().nullable(),
        saidAt: instantView,
        unscorable: z.enum(unscorableReasons).nullable(),
        likelihood: likelihoodView.nullable(),
      }),
    ),
    charges: z
      .array(
        z.object({
          questionId: z.uuid(),
          kind: z.enum(['author', 'source']),
          name: partyView,
          attribution: z.enum(attributions).nullable(),
          brier: z.number().nullable(),
          wis: z.number().nullable(),
          likelihood: likelihoodView.nullable(),
          reason: z.enum(noChargeReasons).nullable(),
        }),
      )
      .describe(
        'Who answers for which words: a Brier score, or a WIS of quantiles, or why nothing is charged',
      ),
    publications: z.array(z.string()).describe('Read, never scored'),
    ruling: z
      .object({
        version: z.int(),
        happenedOn: z.iso.date().nullable(),
        knownAt: instantView,
        note: z.string().nullable(),
        evidence: evidenceView,
      })
      .nullable(),
  })
  .meta({ id: 'EventDetail' });
export type EventView = z.infer<typeof eventView>;

export function toEventView({
  event,
  questions,
  statements,
  charges,
  publications,
  ruling,
}: EventDetail): EventView {
  return {
    id: event.eventId,
    title: event.text,
    questions: questions.map(({ deadlineAt, deadlineMeaning = null, disputed = false, ...question }) => ({
      ...question,
      deadlineAt: deadlineAt.toISOString(),
      deadlineMeaning,
      disputed,
    })),
    statements: statements.map((statement) => ({ ...statement, saidAt: statement.saidAt.toISOString() })),
    charges,
    publications: [...publications],
    ruling: ruling && {
      ...ruling,
      knownAt: ruling.knownAt.toISOString(),
      evidence: [...ruling.evidence],
    },
  };
}
