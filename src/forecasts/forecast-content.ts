import { invalidField } from '../platform/domain-error.js';
import { forecastForm, type ForecastForm, type QuestionKind } from '../questions/question-types.js';
import { normaliseProbabilities } from '../scoring/require-probabilities.js';
import type { Forecast, Quantile } from './forecast.entity.js';

/** What a forecast says in numbers; all `null` where there is only a phrase. */
export type ForecastContent = Pick<Forecast, ForecastForm | 'normalised'>;

export type SaidContent = { [form in ForecastForm]?: Forecast[form] | undefined };

const asked: Record<ForecastForm, string> = {
  probability: 'one probability, of yes',
  distribution: 'one probability for each of its options',
  quantiles: 'quantiles',
};

/**
 * What was said, as the question needs it. Probabilities of options are brought to the sum 1.
 * @throws DomainError when it does not fit the type of the question, or is no forecast at all
 */
export function toForecastContent(kind: QuestionKind, said: SaidContent): ForecastContent {
  const form = forecastForm(kind);
  for (const given of Object.keys(asked) as ForecastForm[]) {
    if (given === form || said[given] === undefined || said[given] === null) continue;
    throw misfit(given, `does not go with a question of type ${kind.type}`, `It takes ${asked[form]}.`);
  }
  const content = {
    probability: said.probability ?? null,
    distribution: null,
    normalised: false,
    quantiles: null,
  };
  if (said.distribution) return { ...content, ...toDistribution(said.distribution, kind.options!.length) };
  if (said.quantiles) return { ...content, quantiles: requireQuantiles(said.quantiles, kind) };
  if (form !== 'probability')
    throw misfit(form, `is missing: a question of type ${kind.type} takes ${asked[form]}`);
  return content;
}

function toDistribution(given: readonly number[], count: number) {
  if (given.length !== count)
    throw misfit('distribution', `has ${given.length} probabilities, but the question has ${count} options`);
  return normaliseDistribution(given);
}

/**
 * Probabilities of options with the sum 1, and whether they had to be brought to it.
 * @throws DomainError when the sum is further from 1 than 0.005
 */
export function normaliseDistribution(given: readonly number[]): {
  distribution: number[];
  normalised: boolean;
} {
  try {
    const { probabilities, normalised } = normaliseProbabilities(given);
    return { distribution: probabilities, normalised };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw misfit('distribution', error.message);
  }
}

/**
 * Quantiles as they are, if they are some.
 * @throws DomainError unless levels ascend, values do not descend, and all values are numbers, or all dates
 */
export function requireQuantiles(
  quantiles: readonly Quantile[],
  { type }: Pick<QuestionKind, 'type'>,
): Quantile[] {
  const wanted = type === 'date' ? 'string' : 'number';
  const what = type === 'date' ? 'dates' : 'numbers';
  if (quantiles.some(({ value }) => typeof value !== wanted)) throw misfit('quantiles', `must be ${what}`);
  quantiles.slice(1).forEach((quantile, index) => {
    const before = quantiles[index]!;
    if (quantile.level <= before.level) throw misfit('quantiles', 'must have ascending levels');
    if (quantile.value < before.value) throw misfit('quantiles', 'must not descend as the level rises');
  });
  return [...quantiles];
}

function misfit(field: ForecastForm, message: string, hint?: string) {
  return invalidField(field, 'forecast_does_not_fit', `${field}: ${message}`, hint);
}
