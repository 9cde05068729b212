import { z } from 'zod';
import { line } from '../platform/http/wire-text.js';

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

export const importView = z
  .object({
    id: z.uuid(),
    status: z.enum(['staged', 'applying', 'cancelling', 'done', 'failed', 'cancelled']),
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
    failure: z.string().nullable(),
    failureCode: z.string().nullable().describe('frame_differs: the collection has another frame'),
    fileSha256: z.string(),
    recordedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Import' });
export type ImportView = z.infer<typeof importView>;
