import { z } from 'zod';
import { partyView } from '../../forecasts/forecast.schemas.js';
import { mature, provenance, scoreFields } from './record-reads.schemas.js';

const pair = z
  .string()
  .transform((text) => text.split(',').map((called) => called.trim()))
  .pipe(
    z.tuple([z.string().min(1).max(200), z.string().min(1).max(200)], {
      error: 'must be two slugs or ids with a comma between, as in ada,bob',
    }),
  );

const { tag, type, attribution, likelihood, hindsight, disputed, knownFrom, knownTo, level, asOf } =
  scoreFields;

export const comparisonQuery = z
  .strictObject({
    authors: pair.optional().describe('Two authors: the first is compared with the second'),
    sources: pair.optional().describe('Two sources, in one attribution'),
    attribution,
    tag,
    type,
    likelihood,
    hindsight,
    disputed,
    knownFrom,
    knownTo,
    level,
    asOf,
    mature: mature.default('on'),
  })
  .superRefine((query, context) => {
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if ((query.authors === undefined) === (query.sources === undefined))
      refuse('authors', 'give either authors or sources, each as two slugs with a comma between');
    if (query.sources && query.attribution === undefined)
      refuse('attribution', 'is missing: what sources say themselves (own) and what they report are apart');
    if (query.authors && query.attribution !== undefined) refuse('attribution', 'is for sources only');
  });
export type ComparisonQuery = z.output<typeof comparisonQuery>;

const difference = z
  .object({
    difference: z.number().describe('own − other'),
    low: z.number().nullable(),
    high: z.number().nullable(),
  })
  .meta({ id: 'Difference' });

const side = partyView.extend({
  n: z.int().describe('All scored questions, shared or not'),
  brier: z.number().nullable().describe('Mean over them: see warning'),
});

const { rule, ruleVersion, level: levelView, filters } = provenance;

export const comparisonView = z
  .object({
    rule,
    ruleVersion,
    asOf: provenance.asOf,
    level: levelView,
    filters,
    own: side,
    other: side,
    warning: z.string(),
    n: z.int().describe('Questions on which both had a forecast in force at the same time'),
    clusters: z.int(),
    brier: difference
      .nullable()
      .describe('Over the shared time: below 0, the first is better. Bootstrap interval by cluster'),
    gain: difference
      .nullable()
      .describe('Over the shared time: above 0, the first is better; whatever the reference'),
    questions: z
      .array(
        z.object({
          question: z.object({ id: z.uuid(), text: z.string() }),
          own: z.number(),
          other: z.number(),
          difference: z.number(),
          gainDifference: z.number(),
        }),
      )
      .describe('The largest differences of the Brier score first, at most 1,000'),
    questionsLeftOff: z.int().describe('How many more there are'),
  })
  .meta({ id: 'Comparison' });
export type ComparisonView = z.infer<typeof comparisonView>;
