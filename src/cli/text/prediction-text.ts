import { formatDay, lastMoment } from '../../dashboards/charts/format.js';
import { byline, likelihoodWord } from '../../dashboards/pages/parts/words.js';
import type { PredictionView } from '../../forecasts/prediction.schemas.js';
import { field, wrap } from './layout.js';
import { deadlineWords, notScoredWords } from './words.js';

/** What was logged, and the open questions that resemble it. */
export function tellPrediction(prediction: PredictionView): string {
  const { question, forecast, author, source, similar, deadline } = prediction;
  const { attribution, wording, saidAt } = forecast;
  const likelihood = [likelihoodWord(forecast), notScoredWords(forecast)].filter(Boolean).join(', ');
  return [
    ...wrap(question.text),
    ...field('  said by', `${byline({ author, source, attribution })} (${attribution}, ${wording})`),
    ...field('  said on', formatDay(saidAt)),
    ...field('  likelihood', likelihood),
    ...field('  deadline', deadlineWords(question)),
    ...(deadline ? field('', conventionWords(deadline)) : []),
    ...field('  status', question.status),
    ...field('  id', question.id),
    ...(similar.length === 0 ? [] : ['', 'Open questions that resemble it:']),
    ...similar.flatMap(({ id, text, deadlineAt }) => [
      ...wrap(`  ${text} (by ${formatDay(lastMoment(new Date(deadlineAt)))})`),
      `  ${id}`,
    ]),
  ].join('\n');
}

/** How the deadline was read, with its other readings. */
function conventionWords({ lastMoment, convention, alternatives }: NonNullable<PredictionView['deadline']>) {
  const others = alternatives.length === 0 ? '' : `; or ${alternatives.join(', ')}`;
  return `last moment ${lastMoment}: ${convention}${others}`;
}
