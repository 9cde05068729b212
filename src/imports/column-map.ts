import { z } from 'zod';
import { knownColumns } from './row.schema.js';

/** By our column, what it is called in the file; or, in quotes, what it is in every row: with nothing in them, not read. */
export type ColumnMap = Readonly<Record<string, string>>;

const CONSTANT = /^"(.*)"$/s;

/** `author=pundit` or `author="Ann Lee"`, one a line or one each. */
export const columnMapSchema = z
  .union([z.string(), z.array(z.string()).max(100)], { error: 'must be as in author=pundit' })
  .transform((pairs) => [pairs].flat().flatMap((text) => text.split('\n')))
  .transform((lines) => lines.map((text) => text.trim()).filter((text) => text !== ''))
  .transform((lines, context): ColumnMap => {
    const map: Record<string, string> = {};
    for (const text of lines) {
      const [ours = '', theirs = ''] = text.split(/=(.*)/s).map((name) => name.trim());
      const column = ours.toLowerCase();
      const refuse = (message: string) => context.addIssue({ code: 'custom', message });
      if (theirs === '') refuse(`must be as in author=pundit, not ${text}`);
      else if (!knownColumns.has(column)) refuse(`has ${ours}, which is no column of ours`);
      else if (column in map) refuse(`has ${column} twice`);
      else map[column] = theirs;
    }
    return map;
  });

/** What is the same in every row, by our column. */
export function constantsIn(map: ColumnMap): Record<string, string> {
  const constants = Object.entries(map).flatMap(([ours, theirs]) => {
    const text = CONSTANT.exec(theirs)?.[1];
    return text ? [[ours, text] as const] : [];
  });
  return Object.fromEntries(constants);
}

/** What columns of the file are called, by ours. */
export function namesIn(map: ColumnMap): Record<string, string> {
  return Object.fromEntries(Object.entries(map).filter(([, theirs]) => !CONSTANT.test(theirs)));
}
