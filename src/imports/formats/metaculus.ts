import { csvObjects, headerOf } from '../files/csv-records.js';
import type { TextFile } from '../files/text-file.js';
import { cellsOf, type Cells, type Format, type FormatRow, type Parts } from './format.js';
import type { LeftOut } from './left-out.js';
import { contentOf, type MetaculusQuestion, questionOf } from './metaculus-question.js';
import { utcTime } from './times.js';

const DROPPED = {
  'Continuous CDF': 'distributions in 201 points, of which five quantiles are kept',
  'Probability of Resolution': 'scores, which are computed anew',
  'PDF at Resolution': 'scores, which are computed anew',
  'Forecaster Count': 'counts of forecasters',
};

/** Metaculus' data download: a ZIP with a file of questions and one of forecasts, told by their columns. */
export const metaculus: Format = {
  id: 'metaculus',
  name: 'Metaculus download',
  needs: {
    questions: 'question_data.csv, with the questions',
    forecasts: 'forecast_data.csv, with the forecasts',
  },
  partOf(head) {
    const names = new Set(headerOf(head));
    if (!names.has('Question ID')) return null;
    if (names.has('Question Title') && names.has('Scheduled Close Time')) return 'questions';
    return names.has('Start Time') && names.has('Probability Yes') ? 'forecasts' : null;
  },
  async *read(parts, { leftOut, now }) {
    const questions = new Map<string, MetaculusQuestion>();
    for (const file of filesOf(parts, 'questions'))
      for await (const { cells } of csvObjects(file))
        questions.set(cells['Question ID']!, questionOf(cells, leftOut));
    const begun = await startsIn(filesOf(parts, 'forecasts'));
    let before = 0;
    for (const file of filesOf(parts, 'forecasts')) {
      let last = before;
      for await (const { line, cells } of csvObjects(file))
        yield rowOf((last = before + line), cells, { questions, begun, leftOut, now });
      before = last;
    }
  },
};

const filesOf = (parts: Parts, part: string): readonly TextFile[] => parts.get(part) ?? [];

const authorOf = (row: Cells): string => row['Forecaster Username'] || row['Forecaster (Anonymized)'] || '';
const momentOf = (row: Cells, time: string | undefined) =>
  `${row['Question ID']} ${row['Forecaster ID'] || authorOf(row)} ${time}`;

/** When forecasts begin: one that ends when the next begins was revised, and only another was withdrawn. */
async function startsIn(files: readonly TextFile[]): Promise<ReadonlySet<string>> {
  const starts = new Set<string>();
  for (const file of files)
    for await (const { cells } of csvObjects(file)) starts.add(momentOf(cells, cells['Start Time']));
  return starts;
}

function rowOf(
  line: number,
  row: Cells,
  {
    questions,
    begun,
    leftOut,
    now,
  }: {
    questions: ReadonlyMap<string, MetaculusQuestion>;
    begun: ReadonlySet<string>;
    leftOut: LeftOut;
    now: Date;
  },
): FormatRow {
  leftOut.addCells(row, DROPPED);
  const question = questions.get(row['Question ID']!);
  if (!question) return unknownQuestion(line, row['Question ID']!);
  // Those of people have an id, those of the community only a method.
  const isAggregate = !row['Forecaster ID'] && row['Forecaster Count'];
  const endsAt = row['End Time'];
  // A forecast may be set to expire.
  const isWithdrawn = endsAt && !begun.has(momentOf(row, endsAt)) && new Date(utcTime(endsAt)!) <= now;
  return {
    line,
    cells: {
      ...question.cells,
      ...cellsOf({
        author: isAggregate ? `Metaculus ${authorOf(row)}` : authorOf(row),
        publication: 'Metaculus',
        ...contentOf(question, row),
        said_at: utcTime(row['Start Time']),
        withdrawn_at: isWithdrawn ? utcTime(endsAt) : undefined,
      }),
    },
  };
}

function unknownQuestion(line: number, id: string): FormatRow {
  const message = `is of question ${id}, which is not among the questions`;
  return {
    line,
    cells: {},
    problem: { column: 'question_ref', code: 'question_unknown', message, hint: null },
  };
}
