import { formatDay, formatScore } from '../../dashboards/charts/format.js';
import { byline, likelihoodWord } from '../../dashboards/pages/parts/words.js';
import type { QuestionDetailView } from '../../dashboards/schemas/question-reads.schemas.js';
import type { ForecastView } from '../../forecasts/forecast.schemas.js';
import { field, table, wrap } from './layout.js';
import { rulingLines } from './resolution-text.js';
import { deadlineWords, notScoredWords } from './words.js';

/** A question with its ruling, its forecasts and what they scored. */
export function tellQuestion(question: QuestionDetailView): string {
  const ruling = question.resolutions.toSorted((a, b) => b.version - a.version)[0];
  return [
    ...wrap(question.text),
    ...field('  status', question.status),
    ...field('  deadline', deadlineWords(question)),
    ...field('  criteria', question.criteria),
    ...field('  condition', question.condition),
    ...field('  tags', question.tags.join(', ')),
    ...field('  id', question.id),
    ...(ruling ? ['', ...rulingLines(ruling)] : []),
    ...tellForecasts(question.forecasts),
    ...tellScores(question.scores),
  ].join('\n');
}

function tellForecasts(forecasts: readonly ForecastView[]): string[] {
  if (forecasts.length === 0) return ['', 'No forecasts.'];
  const columns = [
    { head: 'Said on' },
    { head: 'By', maxWidth: 34 },
    { head: 'Likelihood', maxWidth: 16 },
    { head: '' },
  ];
  const rows = forecasts.map((forecast) => [
    formatDay(forecast.saidAt),
    byline(forecast),
    likelihoodWord(forecast),
    notScoredWords(forecast) ?? '',
  ]);
  return ['', ...table(columns, rows)];
}

function tellScores(scores: QuestionDetailView['scores']): string[] {
  const carried = scores.filter(({ rule }) => rule === 'carried-forward');
  if (carried.length === 0) return [];
  const columns = [
    { head: 'Scored', maxWidth: 40 },
    { head: '' },
    { head: 'Score', align: 'right' },
  ] as const;
  const rows = carried.map(({ party, kind, attribution, brier, wis }) => [
    party.name,
    attribution ? `${kind}, ${attribution}` : kind,
    brier === null ? `WIS ${wis}` : `Brier ${formatScore(brier)}`,
  ]);
  return ['', ...table(columns, rows)];
}
