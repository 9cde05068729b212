import { formatCount, plural } from '../../dashboards/charts/format.js';
import type { Explanation, ImportView } from '../../imports/import.schemas.js';
import type { ImportProblem } from '../import-file.js';
import { field } from './layout.js';

const MOST_TOLD = 20;

/** What a file is and what of it is not kept, before it is imported. */
export function tellExplanation({ formatName, questions, forecasts, leftOut }: Explanation): string {
  const found = `${formatName}: ${plural(questions, 'question')}, ${plural(forecasts, 'forecast')}`;
  return [found, ...leftOut.map(({ what, count }) => `  not kept: ${formatCount(count)} × ${what}`)].join(
    '\n',
  );
}

/** How many rows came in, and what became of them. */
export function tellImport({ collection, rows, update, unknownColumns }: ImportView): string {
  const { total, added, unchanged, changed, rejected } = rows;
  const counts = [
    `${formatCount(added)} added`,
    `${formatCount(unchanged)} unchanged`,
    `${formatCount(changed)} ${update ? 'changed' : 'different'}`,
    `${formatCount(rejected)} rejected`,
  ];
  return [
    `${plural(total, 'row')} into ${collection}`,
    `  ${counts.join(', ')}`,
    ...field(
      '  unknown',
      unknownColumns.length > 0 ? `columns left out: ${unknownColumns.join(', ')}` : null,
    ),
  ].join('\n');
}

/** The first rows that were rejected or not applied, each with the reason. */
export function tellProblems(problems: readonly ImportProblem[]): string {
  const more = problems.length - MOST_TOLD;
  return [
    ...problems.slice(0, MOST_TOLD).map(({ line, column, message, hint }) => {
      const place = column ? `line ${line}, ${column}` : `line ${line}`;
      return `${place}: ${message}${hint ? ` (${hint})` : ''}`;
    }),
    ...(more > 0 ? [`and ${plural(more, 'more row')}`] : []),
  ].join('\n');
}
