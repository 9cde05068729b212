import type { QuestionKind, QuestionType } from '../props/common.js';

/** Types of question as readers name them. */
export const typeWord: Readonly<Record<QuestionType, string>> = {
  binary: 'Yes or no',
  categorical: 'Options',
  ordered: 'Ordered options',
  numeric: 'Numbers',
  date: 'Dates',
};

/** Which score a question of this kind gives, and how to read it. */
export function scoreName({ type, options, unit }: QuestionKind): { head: string; hint: string } {
  if (type === 'binary') return { head: 'Brier', hint: 'lower Brier is better' };
  if (type === 'categorical')
    return { head: 'Brier', hint: 'over all options, from 0 to 1; lower is better' };
  if (options) return { head: 'Ranked', hint: 'ranked probability score, from 0 to 1; lower is better' };
  const counted = type === 'date' ? 'days' : unit;
  return {
    head: 'WIS',
    hint: `weighted interval score${counted ? `, in ${counted}` : ''}; lower is better`,
  };
}
