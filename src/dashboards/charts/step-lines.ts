import type { NameRef } from '../pages/props/common.js';
import type { QuestionForecast } from '../pages/props/question.js';
import type { Quantiles } from './spread.js';

export interface Step {
  forecastId: string;
  /** 0..1, or null for a phrase that is tracked, not scored. */
  probability: number | null;
  phrase: string | null;
  /** Of numeric and date questions. */
  quantiles: Quantiles | null;
  from: Date;
  /** When the next forecast, a withdrawal or the end took over; equal to `from` for late forecasts. */
  to: Date;
}

export interface AuthorSteps {
  author: NameRef;
  steps: readonly Step[];
}

const earlier = (a: Date, b: Date): Date => (a < b ? a : b);

/** What each author had in force when, until `end`; authors in order of their first word. */
export function stepLines(forecasts: readonly QuestionForecast[], end: Date): AuthorSteps[] {
  const byAuthor = new Map<string, QuestionForecast[]>();
  const inOrder = forecasts
    .filter((forecast) => !forecast.moved)
    .toSorted((a, b) => a.saidAt.getTime() - b.saidAt.getTime());
  for (const forecast of inOrder) {
    byAuthor.set(forecast.author.slug, [...(byAuthor.get(forecast.author.slug) ?? []), forecast]);
  }
  return [...byAuthor.values()].map((own) => ({
    author: own[0]!.author,
    steps: own.map((forecast, i) => {
      const next = own[i + 1]?.saidAt ?? end;
      const until = earlier(earlier(next, forecast.withdrawnAt ?? end), end);
      return {
        forecastId: forecast.forecastId,
        probability: forecast.likelihood.probability,
        phrase: forecast.likelihood.phrase,
        quantiles: forecast.likelihood.quantiles ?? null,
        from: forecast.saidAt,
        to: until > forecast.saidAt ? until : forecast.saidAt,
      };
    }),
  }));
}

/** The colour of the nth author, 1..4; further ones share the muted fifth. */
export const seriesOf = (index: number): number => Math.min(index + 1, 5);
