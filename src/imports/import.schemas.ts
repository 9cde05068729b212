import { z } from 'zod';
import { line } from '../platform/http/wire-text.js';
import { columnMapSchema } from './column-map.js';

/** How a file is to be imported. */
export const importOptionsSchema = z
  .strictObject({
    collection: line(100).default('default').describe('Refs are unique within it'),
    frame: line(500).optional().describe('How the collection was sampled: "every forecast in …"'),
    update: z
      .union([z.boolean(), z.enum(['true', 'false', '']).transform((text) => text !== 'false')], {
        error: 'must be true or false',
      })
      .default(false)
      .describe('Apply rows that differ from the record, instead of only reporting them'),
    map: columnMapSchema
      .default({})
      .describe(
        'What our columns are called in the file, as in `author=pundit`, or are in every row: `author="Ann Lee"`; `type=""` is not read; one a line',
      ),
  })
  .refine(({ collection, frame }) => frame === undefined || collection !== 'default', {
    path: ['collection'],
    error: 'must have a name of its own: a frame says how a named collection was sampled',
  })
  .meta({ id: 'ImportOptions' });
export type ImportOptions = z.output<typeof importOptionsSchema>;

/** What is done to the rows of an import, one after the other. */
export const importSteps = ['questions', 'forecasts', 'scores'] as const;
export type ImportStep = (typeof importSteps)[number];

const importProgress = z.object({
  step: z.enum(importSteps),
  done: z.int().describe('Of the questions, rows, or questions to score'),
  total: z.int(),
  spentMs: z.int().describe('On this attempt at applying it, so far'),
});
export type ImportProgress = z.infer<typeof importProgress>;

const counted = z.object({ what: z.string(), count: z.int() });
export type Counted = z.infer<typeof counted>;

/** What a file is, and what of it an import would keep. */
export const explanationView = z
  .object({
    format: z.string().describe('As which it was recognised, such as csv or metaculus'),
    formatName: z.string(),
    questions: z.int().describe('Counted up to 100,000'),
    forecasts: z.int(),
    unreadable: z.int().describe('Rows that make no forecast; others may still be rejected'),
    problem: z.string().nullable().describe('What is to be said of its columns before it can be read'),
    unknownColumns: z.array(z.string()),
    leftOut: z.array(counted).describe('What the file has and an import does not keep'),
    map: z.record(z.string(), z.string()),
    isMappable: z.boolean().describe('Whether its columns can be given other names'),
    columns: z.array(z.object({ name: z.string(), as: z.string().nullable() })),
    rows: z.array(z.array(z.string())).describe('The first 20'),
  })
  .meta({ id: 'ImportExplanation' });
export type Explanation = z.infer<typeof explanationView>;

export const importView = z
  .object({
    id: z.uuid(),
    status: z.enum(['staged', 'applying', 'cancelling', 'done', 'failed', 'cancelled']),
    format: z.string().describe('As which it was recognised, such as csv or metaculus'),
    collection: z.string(),
    frame: z.string().nullable(),
    update: z.boolean(),
    rows: z.object({
      total: z.int(),
      added: z.int(),
      unchanged: z.int(),
      changed: z
        .int()
        .describe('Differ from the record, or settled a question; applied where `update` is true'),
      rejected: z.int(),
    }),
    progress: importProgress.nullable().describe('How far it is, while it is being applied'),
    unknownColumns: z.array(z.string()),
    leftOut: z.array(counted).describe('What the file has and an import does not keep'),
    failure: z.string().nullable(),
    failureCode: z.string().nullable().describe('frame_differs: the collection has another frame'),
    fileSha256: z.string(),
    recordedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Import' });
export type ImportView = z.infer<typeof importView>;
