import { z } from 'zod';
import { statementView } from '../../forecasts/forecast.schemas.js';
import type { StatementFilter } from '../queries/statement-list.js';
import { pageFields, pageView, partyField } from './page.schemas.js';

export const listStatementsQuery = z.strictObject({
  author: partyField,
  source: partyField,
  unscorable: z
    .enum(['true', 'false'])
    .optional()
    .describe('true: those that give no forecast; false: those that give one'),
  ...pageFields,
});
export type ListStatements = z.output<typeof listStatementsQuery>;

export const statementPageView = pageView(statementView, 'StatementPage');

export function toStatementFilter({ author, source, unscorable }: ListStatements): StatementFilter {
  return {
    author: author ?? null,
    source: source ?? null,
    unscorable: unscorable === undefined ? null : unscorable === 'true',
  };
}
