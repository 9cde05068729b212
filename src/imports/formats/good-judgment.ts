import { csvObjects, headerOf } from '../files/csv-records.js';
import type { TextFile } from '../files/text-file.js';
import { cellsOf, type Cells, type Format, type FormatRow, type Parts } from './format.js';
import { type GoodJudgmentQuestion, questionOf } from './good-judgment-question.js';
import type { LeftOut } from './left-out.js';
import { utcTime } from './times.js';

const WITHDRAWAL = '4';
const DROPPED = {
  ctt: 'experimental conditions of forecasters',
  expertise: 'ratings of their own expertise',
  viewtime: 'times that a page was viewed',
};

/**
 * The Good Judgment Project's survey forecasts (doi:10.7910/DVN/BPCDH5): a row for each option of a forecast, and the questions
 * in a file of their own. People are numbers there; times are without a zone and taken as UTC.
 */
export const goodJudgment: Format = {
  id: 'good-judgment',
  name: 'Good Judgment Project survey',
  needs: {
    forecasts: 'survey_fcasts.yr….csv, with the forecasts',
    questions: 'ifps.csv, with the questions',
  },
  partOf(head) {
    const names = new Set(headerOf(head));
    if (!names.has('ifp_id')) return null;
    if (names.has('fcast_type') && names.has('answer_option')) return 'forecasts';
    return names.has('q_text') && names.has('options') ? 'questions' : null;
  },
  async *read(parts, { leftOut }) {
    const questions = new Map<string, GoodJudgmentQuestion>();
    for (const file of filesOf(parts, 'questions'))
      for await (const { cells } of csvObjects(file))
        questions.set(cells.ifp_id!, questionOf(cells, leftOut));
    const withdrawals = await withdrawalsIn(filesOf(parts, 'forecasts'));
    let before = 0;
    for (const file of filesOf(parts, 'forecasts')) {
      let last = before;
      for await (const rows of forecastsIn(file)) {
        last = before + rows[0]!.line;
        const row = rowOf(
          last,
          rows.map(({ cells }) => cells),
          { questions, withdrawals, leftOut },
        );
        if (row) yield row;
      }
      before = last;
    }
  },
};

const filesOf = (parts: Parts, part: string): readonly TextFile[] => parts.get(part) ?? [];
const personOnQuestion = (row: Cells) => `${row.user_id} ${row.ifp_id}`;

/** When somebody took back what he thought of a question. */
async function withdrawalsIn(files: readonly TextFile[]): Promise<ReadonlyMap<string, string[]>> {
  const withdrawals = new Map<string, string[]>();
  for (const file of files)
    for await (const { cells } of csvObjects(file)) {
      if (cells.fcast_type !== WITHDRAWAL) continue;
      const key = personOnQuestion(cells);
      const known = withdrawals.get(key);
      if (known) known.push(cells.timestamp!);
      else withdrawals.set(key, [cells.timestamp!]);
    }
  return withdrawals;
}

/** The rows of one forecast stand together. */
async function* forecastsIn(file: TextFile) {
  let rows: { line: number; cells: Cells }[] = [];
  for await (const row of csvObjects(file)) {
    if (rows.length > 0 && rows[0]!.cells.forecast_id !== row.cells.forecast_id) {
      yield rows;
      rows = [];
    }
    rows.push(row);
  }
  if (rows.length > 0) yield rows;
}

function rowOf(
  line: number,
  options: readonly Cells[],
  {
    questions,
    withdrawals,
    leftOut,
  }: {
    questions: ReadonlyMap<string, GoodJudgmentQuestion>;
    withdrawals: ReadonlyMap<string, string[]>;
    leftOut: LeftOut;
  },
): FormatRow | null {
  const [first] = options;
  const { ifp_id: id, user_id: user, forecast_id: forecast, timestamp } = first!;
  leftOut.addCells(Object.fromEntries(Object.entries(first!).filter(([, cell]) => cell !== 'NA')), DROPPED);
  if (first!.fcast_type === WITHDRAWAL) return null;
  if (!user || user === 'NULL' || user === 'NA') {
    leftOut.add('forecasts of nobody');
    return null;
  }
  const question = questions.get(id!);
  if (!question) {
    const message = `is of question ${id}, which is not among the questions`;
    return {
      line,
      cells: {},
      problem: { column: 'question_ref', code: 'question_unknown', message, hint: null },
    };
  }
  const withdrawnAt = withdrawals
    .get(personOnQuestion(first!))
    ?.filter((time) => time > timestamp!)
    .toSorted()[0];
  const values = new Map(options.map(({ answer_option: option, value }) => [option!, value!]));
  return {
    line,
    cells: {
      ...question.cells,
      ...cellsOf({
        author: `GJP forecaster ${user}`,
        publication: 'Good Judgment Project',
        probability: question.probabilityOf(values),
        said_at: utcTime(timestamp),
        withdrawn_at: utcTime(withdrawnAt),
        forecast_ref: `gjp:${forecast}`,
      }),
    },
  };
}
