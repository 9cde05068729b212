import { z } from 'zod';
import { mature, scoreFields } from '../dashboards/schemas/record-reads.schemas.js';
import { line } from '../platform/http/wire-text.js';
import { questionTypes } from '../questions/question.schemas.js';

const { rule, tag, attribution, likelihood, hindsight, disputed, knownFrom, knownTo, asOf } = scoreFields;

export const scoredSegmentsQuery = z.strictObject({
  author: line(200).optional().describe('Slug or id: only the units of this author'),
  source: line(200).optional().describe('Slug or id: only the units of this source'),
  type: z.enum(questionTypes).optional(),
  rule,
  tag,
  attribution,
  likelihood,
  hindsight,
  disputed,
  knownFrom,
  knownTo,
  asOf,
  mature: mature.default('all'),
});
export type ScoredSegmentsQuery = z.output<typeof scoredSegmentsQuery>;

export const forecastsQuery = z.strictObject({
  collection: line(100).optional().describe('Only what came with this collection'),
});
export type ForecastsQuery = z.output<typeof forecastsQuery>;
