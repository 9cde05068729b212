import { z } from 'zod';
import { partyView } from '../../forecasts/forecast.schemas.js';
import { startInstant } from '../../platform/http/wire-time.js';
import { deadlineReadingView } from '../../questions/deadline.schemas.js';
import { similarQuestionView } from '../../questions/question.schemas.js';

/** As much as a paste may hold; what is no line is told to be a passage. */
const MOST_CHARACTERS = 200_000;

export const quickAddSchema = z
  .strictObject({
    text: z
      .string()
      .max(MOST_CHARACTERS, { error: `must have at most ${MOST_CHARACTERS} characters` })
      .describe('The line, as it is being typed'),
    saidAt: startInstant.optional().describe('Deadlines count from it; today, unless given'),
  })
  .meta({ id: 'QuickAdd' });
export type QuickAddQuery = z.output<typeof quickAddSchema>;

const calledView = z.object({
  called: z.string(),
  known: partyView.nullable().describe('Who bears that name or alias, or alone that last name'),
  others: z.array(partyView).describe('Others who may be meant'),
});

export const quickAddView = z
  .object({
    text: z.string().nullable().describe('The claim'),
    isPassage: z.boolean().describe('Rather something for POST /captures'),
    saidOn: z.iso.date(),
    chips: z.array(
      z.object({
        kind: z.enum(['claim', 'deadline', 'author', 'source', 'likelihood', 'tag', 'condition']),
        span: z
          .array(z.int())
          .length(2)
          .describe('Its first character in the line, and the one after its last'),
        text: z.string(),
      }),
    ),
    deadline: deadlineReadingView.nullable(),
    likelihood: z
      .object({
        phrase: z.string(),
        probability: z.number().nullable(),
        low: z.number().nullable(),
        high: z.number().nullable(),
        scored: z.boolean(),
        scale: z.string().nullable(),
        isAssumed: z.boolean().describe('The scale is taken for want of a known one'),
        choices: z.array(z.object({ probability: z.number(), why: z.string() })),
      })
      .nullable(),
    author: calledView.nullable(),
    source: calledView.nullable(),
    tags: z.array(z.string()),
    condition: z.string().nullable(),
    similar: z.array(similarQuestionView).describe('Up to three open questions that resemble it'),
    problems: z
      .array(
        z.object({ path: z.string(), code: z.string(), message: z.string(), hint: z.string().optional() }),
      )
      .describe('What it lacks before it can be logged'),
  })
  .meta({ id: 'QuickAddPreview' });
export type QuickAddView = z.infer<typeof quickAddView>;
