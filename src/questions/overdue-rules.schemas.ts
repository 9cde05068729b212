import { z } from 'zod';

const days = (least: number) =>
  z
    .int({ error: 'must be a whole number of days' })
    .min(least, { error: `must be at least ${least}` })
    .max(36_600, { error: 'must be at most 36600' });

export const overdueRulesSchema = z
  .strictObject({
    dueSoonDays: days(0).describe('How long before its deadline a question is due soon; 0 for never'),
    remindEveryDays: days(1).describe('How often an overdue question is told of again'),
    escalateAfterDays: days(1).describe('After how long it is told to a further person'),
    escalateTo: z.uuid().nullable().describe('That person; null for nobody'),
    horizonDays: days(1).describe('How far ahead a next check may lie at most'),
  })
  .meta({ id: 'OverdueRules' });

export const ownerSchema = z
  .strictObject({ personId: z.uuid().nullable().describe('null for nobody') })
  .meta({ id: 'QuestionOwner' });
export type Owner = z.output<typeof ownerSchema>;
