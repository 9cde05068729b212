import { OptionBars } from '../../charts/OptionBars.js';
import { outcomePosition, type SpreadDomain, SpreadStrip } from '../../charts/SpreadStrip.js';
import type { Outcome } from '../props/common.js';
import type { QuestionForecast } from '../props/question.js';
import { readAs } from './read-as.js';
import { likelihoodWord } from './words.js';

interface Props {
  forecast: Pick<QuestionForecast, 'likelihood' | 'reading' | 'normalised'>;
  outcome: Outcome | null;
  /** The axis that all forecasts by quantiles share. */
  domain: SpreadDomain | null;
}

/** What one forecast said, in full: a figure or phrase, every option, or quantiles as a strip with their words. */
export function Said({ forecast, outcome, domain }: Props) {
  const { likelihood, reading, normalised } = forecast;
  const { distribution, quantiles, phrase } = likelihood;
  if (phrase === null && distribution?.length) {
    return (
      <>
        <OptionBars distribution={distribution} outcome={outcome} />
        {normalised && <small class="below">brought to the sum 1</small>}
      </>
    );
  }
  const read = readAs(likelihood, reading);
  return (
    <>
      <strong>{likelihoodWord(likelihood)}</strong>
      {quantiles?.length && domain && (
        <SpreadStrip quantiles={quantiles} domain={domain} outcome={outcomePosition(outcome)} />
      )}
      {read && <small class="below">{read}</small>}
    </>
  );
}
