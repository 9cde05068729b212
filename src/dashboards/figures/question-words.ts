import { formatDay, lastMoment, plural } from '../charts/format.js';
import { likelihoodWord, outcomeWord, statusWord } from '../pages/parts/words.js';
import type { QuestionForecast, QuestionProps } from '../pages/props/question.js';

type Props = Pick<QuestionProps, 'question' | 'forecasts' | 'resolutions'>;

/** The forecast last in force: none that is late, withdrawn, or moved to another question. */
function lastInForce(forecasts: readonly QuestionForecast[]): QuestionForecast | undefined {
  return forecasts
    .filter(({ late, moved, withdrawnAt }) => !late && !moved && withdrawnAt === null)
    .toSorted((a, b) => b.saidAt.getTime() - a.saidAt.getTime())[0];
}

/** How a question stands: its status or outcome, and the forecast last in force, of how many, by whom and of when. */
export function questionWords({ question, forecasts, resolutions }: Props): string {
  const { status, unit, deadlineAt } = question;
  const ruling = resolutions.find(({ superseded }) => !superseded);
  const stands = ruling
    ? outcomeWord(ruling.outcome, unit)
    : `${statusWord[status]}, deadline ${formatDay(lastMoment(deadlineAt))}`;
  const last = lastInForce(forecasts);
  if (!last) return `${stands}; no forecast in force`;
  const { likelihood, author, saidAt } = last;
  const said = `${likelihoodWord(likelihood)} by ${author.name}, ${formatDay(saidAt)}`;
  return `${stands}; ${ruling ? 'last' : 'latest'} of ${plural(forecasts.length, 'forecast')}: ${said}`;
}
