import type { Question } from '../questions/question.entity.js';
import type { Rule } from '../resolutions/resolution.schemas.js';
import { type RuledQuestion, toStoredOutcome } from '../resolutions/stored-outcome.js';
import type { QuestionVariant } from './fold-question.js';
import { NUMBER } from './row-cells.js';
import { problemOfRefusal, type RowProblem } from './row-problem.js';

export interface JudgedVariants<V extends QuestionVariant> {
  sound: V[];
  misfits: { hash: string; problem: RowProblem }[];
}

/** Sets apart the wordings of a question that give it an outcome which one of its type cannot have. */
export function judgeOutcomes<V extends QuestionVariant>(
  variants: readonly V[],
  stored: Question | undefined,
): JudgedVariants<V> {
  const question = stored ?? describedQuestion(variants);
  const judged: JudgedVariants<V> = { sound: [], misfits: [] };
  for (const variant of variants) {
    const problem = outcomeProblem(variant.cells.outcome, question);
    if (problem) judged.misfits.push({ hash: variant.hash, problem });
    else judged.sound.push(variant);
  }
  return judged;
}

/** A cell is text: words are taken in any case, and what looks like a number is one unless an option reads so. */
export function readOutcome(cell: string, options: readonly string[] | null): Rule['outcome'] {
  if (options?.includes(cell)) return cell;
  return NUMBER.test(cell) ? Number(cell) : cell.toLowerCase();
}

function describedQuestion(variants: readonly QuestionVariant[]): RuledQuestion {
  const first = <K extends keyof QuestionVariant['cells']>(field: K) =>
    variants.find(({ cells }) => cells[field] !== undefined)?.cells[field];
  return {
    type: first('type') ?? 'binary',
    options: first('options') ?? null,
    deadlineAt: new Date(first('deadlineAt') ?? '9999-01-01'),
  };
}

function outcomeProblem(cell: string | undefined, question: RuledQuestion): RowProblem | null {
  if (cell === undefined) return null;
  try {
    toStoredOutcome(readOutcome(cell, question.options), question);
    return null;
  } catch (error) {
    return problemOfRefusal(error);
  }
}
