import { pythonList } from '../files/python-list.js';
import { cellsOf, type Cells } from './format.js';
import type { LeftOut } from './left-out.js';
import { questionText } from './texts.js';
import { utcTime } from './times.js';

export interface MetaculusQuestion {
  cells: Cells;
  type: string;
  options: string[];
}

const TYPES: Readonly<Record<string, string>> = {
  binary: 'binary',
  multiple_choice: 'categorical',
  numeric: 'numeric',
  discrete: 'numeric',
  date: 'date',
};

const LEVELS = {
  '5th Percentile': 0.05,
  '25th Percentile': 0.25,
  Median: 0.5,
  '75th Percentile': 0.75,
  '95th Percentile': 0.95,
};

/** A row of `question_data.csv`. The deadline is the scheduled close: the download has no later time. */
export function questionOf(row: Cells, leftOut: LeftOut): MetaculusQuestion {
  const given = row['Question Type'] ?? 'binary';
  const type = TYPES[given] ?? given;
  const options = (pythonList(row['MC Options (All)'] ?? row['MC Options'] ?? '') ?? []).map((option) =>
    optionText(String(option)),
  );
  const deadline = utcTime(row['Scheduled Close Time']);
  const closedAt = utcTime(row['Actual Close Time']);
  const categories = pythonList(row.Categories ?? '') ?? [];
  const title = row['Question Title'];
  const outcome = outcomeOf(row.Resolution ?? '', type, leftOut);
  return {
    type,
    options,
    cells: cellsOf({
      question_ref: `metaculus:${row['Question ID']}`,
      question: questionText(
        row.Label && !title?.includes(row.Label) ? `${title}: ${row.Label}` : title,
        leftOut,
      ),
      type,
      options: type === 'categorical' ? options.join('|') : undefined,
      opened_at: utcTime(row['Open Time']),
      closes_at: closedAt && deadline && new Date(closedAt) < new Date(deadline) ? closedAt : undefined,
      deadline,
      // The forecasts of one post hang together.
      cluster: row['Post ID'] && `metaculus:${row['Post ID']}`,
      outcome,
      known_at: outcome && utcTime(row['Resolution Known Time']),
      tags: categories.join(';'),
    }),
  };
}

function outcomeOf(resolution: string, type: string, leftOut: LeftOut): string | undefined {
  if (resolution === '') return undefined;
  if (/^(above_upper|below_lower)_bound$/.test(resolution)) {
    leftOut.add('outcomes beyond the bounds of their question, which stay open');
    return undefined;
  }
  if (type === 'categorical') return optionText(resolution);
  return type === 'date' ? resolution.slice(0, 10) : resolution;
}

/** As it can stand in a list of options. */
const optionText = (text: string) => text.replaceAll('|', '/');

/** What a row of `forecast_data.csv` says, by the type of its question. */
export function contentOf({ type, options }: MetaculusQuestion, row: Cells): Cells {
  if (type === 'binary') return cellsOf({ probability: row['Probability Yes'] });
  if (type === 'categorical') {
    const given = pythonList(row['Probability Yes Per Category'] ?? '') ?? [];
    // An option that did not exist yet could not be given anything.
    return cellsOf({ probability: options.map((_, at) => given[at] ?? '0').join('|') });
  }
  const quantiles = Object.entries(LEVELS).flatMap(([column, level]) =>
    row[column] ? [`${level}:${row[column]}`] : [],
  );
  return cellsOf({ quantiles: quantiles.join('|') });
}
