import { cellsOf, type Cells } from './format.js';
import type { LeftOut } from './left-out.js';
import { criteriaText, questionText } from './texts.js';

export interface GoodJudgmentQuestion {
  cells: Cells;
  /** From the value of each option by its letter. */
  probabilityOf(values: ReadonlyMap<string, string>): string;
}

const ORDERED = '6';
const LETTERED = /\(([a-z])\)\s*/;

/** A row of `ifps.csv`: options read "(a) Yes, (b) No", of a conditional question after "If … :"; days are American. */
export function questionOf(row: Cells, leftOut: LeftOut): GoodJudgmentQuestion {
  const [condition = '', ...parts] = (row.options ?? '').split(LETTERED);
  const letters = parts.filter((_, at) => at % 2 === 0);
  const texts = parts.filter((_, at) => at % 2 === 1).map((text) => text.replace(/,\s*$/, '').trim());
  const isBinary =
    texts.length === 2 && texts[0]!.toLowerCase() === 'yes' && texts[1]!.toLowerCase() === 'no';
  const type = isBinary ? 'binary' : row.q_type === ORDERED ? 'ordered' : 'categorical';
  const at = letters.indexOf(row.outcome ?? '');
  const outcome = row.q_status === 'voided' ? 'annulled' : at === -1 ? undefined : texts[at];
  const closedOn = isoDay(row.date_closed);
  return {
    cells: cellsOf({
      question_ref: `gjp:${row.ifp_id}`,
      question: questionText(row.q_text, leftOut),
      type,
      options: isBinary ? undefined : texts.join('|'),
      condition: questionText(condition.replace(/\s*:\s*$/, '').trim() || undefined, leftOut),
      criteria: criteriaText(row.q_desc, leftOut),
      opened_at: isoDay(row.date_start),
      deadline: isoDay(row.date_to_close),
      outcome: isBinary ? outcome?.toLowerCase() : outcome,
      known_at: outcome === undefined || row.q_status === 'voided' ? undefined : closedOn,
    }),
    probabilityOf: (values) =>
      isBinary ? (values.get('a') ?? '') : letters.map((letter) => values.get(letter) ?? '0').join('|'),
  };
}

/** `9/1/11` is 2011-09-01, and so is `9/1/11 0:00`; `NA` is no day. */
function isoDay(text: string | undefined): string | undefined {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{2,4})\b/.exec(text ?? '') ?? [];
  if (year === undefined) return /^\d{4}-\d{2}-\d{2}/.test(text ?? '') ? text!.slice(0, 10) : undefined;
  return `${year.length === 2 ? `20${year}` : year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
