import { jsonItems } from '../files/json-items.js';
import type { TextFile } from '../files/text-file.js';
import {
  type BenchQuestion,
  questionCells,
  readQuestion,
  type Resolution,
} from './forecast-bench-question.js';
import { cellsOf, type Cells, type Format, isJson, keysIn, membersOf, type Parts, textOf } from './format.js';
import type { LeftOut } from './left-out.js';

/**
 * ForecastBench: a question set, its resolution set, and sets of forecasts. Without forecasts, the price of a market question on
 * the day that the set was frozen is the forecast of its crowd.
 */
export const forecastBench: Format = {
  id: 'forecastbench',
  name: 'ForecastBench sets',
  needs: { questions: 'a question set' },
  partOf(head) {
    const keys = keysIn(head);
    if (!isJson(head) || !keys.has('forecast_due_date')) return null;
    if (keys.has('questions')) return 'questions';
    return keys.has('resolutions') ? 'resolutions' : keys.has('forecasts') ? 'forecasts' : null;
  },
  async *read(parts, { leftOut }) {
    const rulings = await rulingsIn(parts, leftOut);
    const questions = new Map<string, BenchQuestion>();
    let line = 0;
    for await (const { item, members } of itemsOf(parts, 'questions')) {
      const question = Array.isArray(item.id) ? null : readQuestion(item, textOf(members.forecast_due_date));
      if (question) questions.set(question.key, question);
      else leftOut.add('combined questions');
      if (item.background) leftOut.add('backgrounds of questions');
      if (question?.isMarket) yield { line: ++line, cells: crowdCells(question, rulings) };
      else if (question) leftOut.add('last values of data series, which are no probabilities');
    }
    for await (const { item, members } of itemsOf(parts, 'forecasts')) {
      const question = questions.get(`${textOf(item.source)}:${textOf(item.id)}`);
      if (item.reasoning) leftOut.add('reasonings of models');
      if (question) yield { line: ++line, cells: modelCells(question, { item, members, rulings }) };
      else leftOut.add('forecasts of other or combined questions');
    }
  },
};

/** By question; for one on a data series also by day. */
type Rulings = ReadonlyMap<string, Resolution>;

/** What has come out. Of a question that is still open, a resolution set tells the price. */
async function rulingsIn(parts: Parts, leftOut: LeftOut): Promise<Rulings> {
  const rulings = new Map<string, Resolution>();
  for await (const { item } of itemsOf(parts, 'resolutions')) {
    if (Array.isArray(item.id)) leftOut.add('resolutions of combined questions');
    else if (item.resolved !== true) leftOut.add('prices of questions that are still open');
    else {
      const on = textOf(item.resolution_date)!;
      const key = `${textOf(item.source)}:${textOf(item.id)}`;
      for (const name of [key, `${key}:${on}`]) rulings.set(name, { on, to: textOf(item.resolved_to) });
    }
  }
  return rulings;
}

function crowdCells(question: BenchQuestion, rulings: Rulings): Cells {
  return {
    ...questionCells(question, null, rulings.get(question.key)),
    ...cellsOf({
      author: `${question.source} crowd`,
      publication: 'ForecastBench',
      probability: question.frozenValue,
      said_at: question.frozenAt,
      forecast_ref: `forecastbench:${question.frozenAt}:${question.key}`.slice(0, 200),
    }),
  };
}

function modelCells(
  question: BenchQuestion,
  {
    item,
    members,
    rulings,
  }: {
    item: Record<string, unknown>;
    members: Record<string, unknown>;
    rulings: Rulings;
  },
): Cells {
  const on = question.isMarket ? null : (textOf(item.resolution_date) ?? null);
  const author = textOf(members.model) ?? textOf(members.organization) ?? 'ForecastBench';
  const saidOn = textOf(members.forecast_due_date);
  return {
    ...questionCells(question, on, rulings.get(on === null ? question.key : `${question.key}:${on}`)),
    ...cellsOf({
      author,
      publication: 'ForecastBench',
      probability: textOf(item.forecast),
      said_at: saidOn,
      forecast_ref: `forecastbench:${saidOn}:${author}:${question.key}:${on ?? ''}`.slice(0, 200),
    }),
  };
}

/** The elements of the list that a part is, with the other members of its file. */
async function* itemsOf(parts: Parts, part: string) {
  for (const file of parts.get(part) ?? []) {
    const members = await membersBefore(file);
    for await (const item of jsonItems(file)) if (item.key === part) yield { item: membersOf(item), members };
  }
}

/** What a file says of itself, wherever in it that stands. */
async function membersBefore(file: TextFile): Promise<Record<string, unknown>> {
  const members: Record<string, unknown> = {};
  for await (const { key, value } of jsonItems(file))
    if (key !== null && typeof value === 'string') members[key] = value;
  return members;
}
