import type { EntityManager } from 'typeorm';
import { loadAsIfResolved } from '../../scores/load-questions-to-score.js';
import type { QuestionToScore } from '../../scores/question-to-score.js';
import { scoreQuestion } from '../../scores/score-question.js';
import type { NameRef, QuestionKind } from '../pages/props/common.js';
import type { ScoreEffect } from '../pages/props/queue.js';
import { PAGE_RULE } from './page-frame.js';
import { AUTHOR_SQL } from './sql-fragments.js';

/**
 * What each outcome would cost the authors, before anybody rules: of questions of yes or no, and of those with options.
 * Empty where nobody would be scored.
 */
export async function readScoreEffects(
  tx: EntityManager,
  questionId: string,
  kind: QuestionKind,
): Promise<ScoreEffect[]> {
  const outcomes = outcomesOf(kind);
  const question = outcomes.length > 0 ? await loadAsIfResolved(tx, questionId) : undefined;
  if (!question) return [];
  const names = await readNames(tx, [...new Set(question.forecasts.map(({ authorId }) => authorId))]);
  return outcomes
    .map(([word, outcome]) => ({ outcome: word, scores: scoresOf({ ...question, outcome }, names) }))
    .filter(({ scores }) => scores.length > 0);
}

/** The word that a ruling takes, and the number that is scored. */
function outcomesOf({ type, options }: QuestionKind): (readonly [word: string, outcome: number])[] {
  if (type === 'binary') return [['yes', 1] as const, ['no', 0] as const];
  return type === 'date' ? [] : (options ?? []).map((option, index) => [option, index + 1] as const);
}

function scoresOf(question: QuestionToScore, names: ReadonlyMap<string, NameRef>): ScoreEffect['scores'] {
  return scoreQuestion(question)
    .filter(({ dimension, rule }) => dimension === 'author' && rule === PAGE_RULE)
    .flatMap(({ subjectId, brier }) => (brier === null ? [] : { author: names.get(subjectId)!, brier }));
}

async function readNames(tx: EntityManager, ids: readonly string[]): Promise<Map<string, NameRef>> {
  const rows = await tx.query<{ author: NameRef & { id: string } }[]>(
    `SELECT ${AUTHOR_SQL} AS author FROM author a WHERE a.id = ANY ($1)`,
    [ids],
  );
  return new Map(rows.map(({ author }) => [author.id, author]));
}
