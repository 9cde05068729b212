import { z } from 'zod';
import { fates } from '../../captures/read-decisions.js';
import { attributions } from '../../forecasts/forecast.schemas.js';
import { questionStatuses, questionTypes } from '../../questions/question.schemas.js';
import { horizonsDays } from '../../scoring/at-horizon.js';
import { revisionRules } from '../../scoring/revision-rules.js';
import { recordLists } from '../pages/props/record-lists.js';
import { metrics } from '../queries/record-sums.js';
import { arrivalSchema } from './done-message.js';

const HEADLINE_RULE = 'carried-forward' as const;

/** A filter that is empty, or makes no sense, is left out: an address typed by hand still shows a page. */
const word = z.string().trim().min(1).max(200).nullable().catch(null);
const day = z.iso.date().nullable().catch(null);
const cursor = z.string().max(4000).nullable().catch(null);

/** The query of any page that a write leads to. */
export const arrivalQuery = z.looseObject({}).transform((query) => arrivalSchema.parse(query));

/** A line that was typed elsewhere. */
export const linePageQuery = z.object({ line: z.string().trim().max(2_000).nullable().catch(null) });
export type LinePageQuery = z.output<typeof linePageQuery>;

/** Which of the decided candidates are listed, and not only counted. */
export const accuracyPageQuery = z.object({ rule: word, fate: z.enum(fates).nullable().catch(null) });
export type AccuracyPageQuery = z.output<typeof accuracyPageQuery>;

/** A question of the queue that is ticked from the start. */
export const tickQuery = z.object({ tick: z.uuid().nullable().catch(null) });
export type TickQuery = z.output<typeof tickQuery>;

export const questionsPageQuery = z.object({
  status: z.enum(questionStatuses).nullable().catch(null),
  type: z.enum(questionTypes).nullable().catch(null),
  q: word,
  tag: word,
  author: word,
  source: word,
  collection: word,
  deadlineFrom: day,
  deadlineTo: day,
  disputed: z.literal('yes').nullable().catch(null),
  cursor,
});
export type QuestionsPageQuery = z.output<typeof questionsPageQuery>;

export const recordPageQuery = z.object({
  list: z.enum(recordLists).catch('latest'),
  bin: z.string().regex(/^\d$/).transform(Number).nullable().catch(null),
  attribution: z.enum(attributions).nullable().catch(null),
  side: z.enum(attributions).nullable().catch(null),
  mature: z.enum(['mature', 'all']).catch('mature'),
  type: z.enum(questionTypes).nullable().catch(null),
  tag: word,
  beside: word,
  phrase: word,
  month: z
    .string()
    .regex(/^\d{4}-\d\d$/)
    .nullable()
    .catch(null),
  horizon: z
    .enum(horizonsDays.map(String))
    .transform((days) => horizonsDays.find((one) => String(one) === days)!)
    .nullable()
    .catch(null),
  unit: word,
  since: day,
  disputed: z.literal('left-out').nullable().catch(null),
  cursor,
});
export type RecordPageQuery = z.output<typeof recordPageQuery>;

export const comparePageQuery = z
  .object({
    kind: z.enum(['authors', 'sources']).catch('authors'),
    score: z.enum(['brier', 'log']).catch('brier'),
    closer: z.enum(['a', 'b']).nullable().catch(null),
    a: word,
    b: word,
    attribution: z.enum(attributions).catch('own'),
    type: z.enum(questionTypes).catch('binary'),
    mature: z.enum(['mature', 'all']).catch('mature'),
    rule: z.enum(revisionRules).catch('carried-forward'),
    since: day,
    tag: word,
  })
  .transform((query) => (query.type === 'binary' ? query : { ...query, score: 'brier' as const }));
export type ComparePageQuery = z.output<typeof comparePageQuery>;

export const namesPageQuery = z.object({ q: word, cursor });
export type NamesPageQuery = z.output<typeof namesPageQuery>;

export const boardPageQuery = z
  .object({
    metric: z.enum(metrics).catch('gain'),
    rule: z.enum(revisionRules).catch('carried-forward'),
    since: day,
    type: z.enum(questionTypes).catch('binary'),
    mature: z.enum(['mature', 'all']).catch('mature'),
    tag: word,
    attribution: z.enum(attributions).nullable().catch(null),
    likelihood: z.enum(['numeric', 'verbal']).nullable().catch(null),
    hindsight: z.enum(['prospective', 'retrospective']).nullable().catch(null),
    disputed: z.literal('left-out').nullable().catch(null),
  })
  // The others are those in force at each moment, which is a question of carried-forward forecasts alone.
  .transform((query) => (query.metric === 'relative' ? { ...query, rule: HEADLINE_RULE } : query));
export type BoardPageQuery = z.output<typeof boardPageQuery>;
