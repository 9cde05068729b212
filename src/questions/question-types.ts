import type { Question } from './question.entity.js';

/** What decides how a question is forecast and what its outcome can be. */
export type QuestionKind = Pick<Question, 'type' | 'options'>;

/** How the forecasts of a question are given: one probability, one for each option, or quantiles. */
export type ForecastForm = 'probability' | 'distribution' | 'quantiles';

/** A date question is forecast by option where it has options (periods, and one for "not by the deadline"). */
export function forecastForm({ type, options }: QuestionKind): ForecastForm {
  if (type === 'binary') return 'probability';
  return options === null ? 'quantiles' : 'distribution';
}
