import { foldName } from '../parties/party-name.js';
import type { QuestionCells } from './question-cells.js';
import { type RowProblem, toColumn } from './row-problem.js';

/** What some rows say about a question, all in the same words. */
export interface QuestionVariant {
  /** The first of these rows. */
  line: number;
  hash: string;
  cells: QuestionCells;
}

export interface Evidence {
  url: string;
  quote?: string;
}

/** What all rows together say about a question, and those that contradict an earlier one. */
export interface FoldedQuestion {
  cells: QuestionCells;
  evidence: Evidence[];
  conflicts: { hash: string; problem: RowProblem }[];
}

// The same instant may be written as a day or in full; a phrase counts from each row's own day; evidence is collected.
const EXEMPT: ReadonlySet<string> = new Set([
  'deadlinePrecision',
  'phraseDeadlineAt',
  'evidenceUrl',
  'evidenceQuote',
]);

/**
 * Joins what rows say about one question: a blank is filled from any other row, and a row that contradicts an
 * earlier one is a conflict and adds nothing.
 * @param variants in order of their lines
 */
export function foldQuestion(variants: readonly QuestionVariant[]): FoldedQuestion {
  const folded: FoldedQuestion = { cells: {}, evidence: [], conflicts: [] };
  const saidOnLine = new Map<string, number>();
  for (const { line, hash, cells } of variants) {
    const given = Object.entries(cells) as [keyof QuestionCells, unknown][];
    const conflict = given.find(([field, value]) => contradicts(field, value, folded.cells[field]));
    if (conflict) {
      folded.conflicts.push({ hash, problem: conflictProblem(conflict[0], saidOnLine.get(conflict[0])!) });
      continue;
    }
    collectEvidence(folded.evidence, cells);
    const news = given.filter(([field]) => folded.cells[field] === undefined);
    for (const [field] of news) saidOnLine.set(field, line);
    Object.assign(folded.cells, Object.fromEntries(news));
  }
  return folded;
}

/** The column that a field of a question comes from. */
export function columnOf(field: string): string {
  if (field === 'text') return 'question';
  return field === 'deadlineAt' ? 'deadline' : toColumn(field);
}

function contradicts(field: keyof QuestionCells, value: unknown, earlier: unknown): boolean {
  if (earlier === undefined || EXEMPT.has(field)) return false;
  if (field === 'text') return foldName(value as string) !== foldName(earlier as string);
  return JSON.stringify(value) !== JSON.stringify(earlier);
}

function conflictProblem(field: string, line: number): RowProblem {
  return {
    column: columnOf(field),
    code: 'question_conflict',
    message: `differs from line ${line}, which tells of the same question`,
    hint: 'Correct one of them, or give this row another question_ref.',
  };
}

function collectEvidence(
  evidence: Evidence[],
  { evidenceUrl: url, evidenceQuote: quote }: QuestionCells,
): void {
  if (url === undefined || evidence.some((known) => known.url === url && known.quote === quote)) return;
  evidence.push(quote === undefined ? { url } : { url, quote });
}
