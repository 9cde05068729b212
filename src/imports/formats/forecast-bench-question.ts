import { cellsOf, type Cells, textOf } from './format.js';
import { LeftOut } from './left-out.js';
import { criteriaText, questionText } from './texts.js';

export interface BenchQuestion {
  /** Its source and its id there. */
  key: string;
  source: string;
  text: string;
  criteria: string | undefined;
  openedAt: string | undefined;
  closesAt: string | undefined;
  dueOn: string | undefined;
  frozenAt: string | undefined;
  frozenValue: string | undefined;
  /** Asked on a market with one outcome; else of a data series, once for each of several days. */
  isMarket: boolean;
}

/** On which day a question came out, and to what. */
export interface Resolution {
  on: string;
  to: string | undefined;
}

/** A question of a question set. */
export function readQuestion(item: Record<string, unknown>, dueOn: string | undefined): BenchQuestion {
  const source = textOf(item.source) ?? '';
  return {
    key: `${source}:${textOf(item.id)}`,
    source,
    text: textOf(item.question) ?? '',
    criteria: given(item.resolution_criteria),
    openedAt: given(item.market_info_open_datetime),
    closesAt: given(item.market_info_close_datetime),
    dueOn,
    frozenAt: given(item.freeze_datetime),
    frozenValue: given(item.freeze_datetime_value),
    isMarket: !Array.isArray(item.resolution_dates),
  };
}

/**
 * The cells of a question.
 * @param on the day for which one on a data series is asked
 * @param ruling only where it has come out: until then the set tells its price
 */
export function questionCells(
  question: BenchQuestion,
  on: string | null,
  ruling: Resolution | undefined,
): Cells {
  const { key, source, dueOn } = question;
  const [first = '', ...more] = question.text
    .replaceAll('{resolution_date}', on ?? '')
    .replaceAll('{forecast_due_date}', dueOn ?? '')
    .split(/\n\s*\n/);
  const deadline = on ?? question.closesAt ?? ruling?.on;
  const criteria = [...more, question.criteria].filter(Boolean).join('\n\n');
  return cellsOf({
    // A series is asked about anew in every set.
    question_ref: on === null ? key.slice(0, 200) : `${key}:${dueOn}:${on}`.slice(0, 200),
    question: questionText(first, new LeftOut()),
    opened_at: on === null ? question.openedAt : undefined,
    deadline,
    criteria: criteriaText(criteria, new LeftOut()),
    outcome: outcomeOf(ruling?.to),
    known_at: ruling?.on,
    cluster: on === null ? undefined : key.slice(0, 200),
    tags: source,
  });
}

function outcomeOf(to: string | undefined): string | undefined {
  if (to === undefined) return undefined;
  return Number(to) === 1 ? 'yes' : Number(to) === 0 ? 'no' : to;
}

function given(value: unknown): string | undefined {
  const text = textOf(value);
  return text === undefined || text === '' || text === 'N/A' ? undefined : text;
}
