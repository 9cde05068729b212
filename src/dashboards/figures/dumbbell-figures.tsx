import { formatPercent, formatScore, plural } from '../charts/format.js';
import { PairMarks } from '../charts/PairDumbbell.js';
import { DumbbellMarks } from '../charts/ScoreDumbbell.js';
import type { ComparedPair, CompareView, SharedSaid } from '../pages/props/compare.js';
import type { Likelihood, Outcome } from '../pages/props/common.js';
import type { RecordForecast } from '../pages/props/record-lists.js';
import { likelihoodWord, outcomeWord } from '../pages/parts/words.js';
import { wordScale } from '../pages/track-record/word-scale.js';
import type { Figure, FigureHead } from './figure.js';
import { axisWidth, rowHeight, rowsPanel } from './rows-panel.js';

const scale = wordScale(axisWidth);
const middle = rowHeight / 2;

const outcomeText = (outcome: Outcome | null, unit?: string | null): string =>
  outcome === null ? 'not ruled' : outcomeWord(outcome, unit);

const saidCells = (likelihood: Likelihood | null) => ({
  probability: likelihood?.probability ?? null,
  phrase: likelihood?.phrase ?? null,
  said: likelihood && likelihoodWord(likelihood),
});

/** The forecasts listed below a record: what was said against what came true. */
export function forecastsFigure({ title, path }: FigureHead, forecasts: readonly RecordForecast[]): Figure {
  const rows = forecasts.map(({ text, likelihood, outcome, penalty, author }) => ({
    label: text,
    note: author.name,
    value: likelihoodWord(likelihood),
    valueNote: `${outcomeText(outcome, likelihood.unit)}${penalty === null ? '' : `, ${formatScore(penalty)}`}`,
    marks: <DumbbellMarks x={scale.x} y={middle} likelihood={likelihood} outcome={outcome} />,
  }));
  return {
    title,
    path,
    caption: `${plural(rows.length, 'forecast')}, each the one last in force, with what it cost. The line is how far it was from what came true; of numbers and days only the words are given.`,
    panels: rowsPanel({ title, scale, rows, format: formatPercent }),
    key: [
      { mark: 'dot', label: 'said' },
      { mark: 'dot', label: 'said, and wrong by far', series: 2 },
    ],
    rows: forecasts.map((row) => ({
      question_id: row.questionId,
      question: row.text,
      author: row.author.name,
      source: row.source?.name ?? null,
      attribution: row.attribution,
      ...saidCells(row.likelihood),
      outcome: row.outcome,
      brier: row.penalty,
      wis: row.wis,
      deadline_at: row.deadlineAt.toISOString(),
    })),
  };
}

/** The shared questions on which two were furthest apart, either way. */
export function apartFigure(
  path: string,
  { score }: CompareView,
  { a, b, aCloser, bCloser }: ComparedPair,
): Figure {
  const title = `${a.name.name} and ${b.name.name}: furthest apart`;
  const shared: readonly SharedSaid[] = [...aCloser, ...bCloser];
  const rows = shared.map((row) => ({
    label: row.text,
    note: outcomeText(row.outcome),
    value: [row.saidA, row.saidB].map((said) => (said ? likelihoodWord(said) : '–')).join(' and '),
    valueNote: `${(row.a < row.b ? a : b).name.name} closer by ${formatScore(Math.abs(row.a - row.b))}`,
    marks: <PairMarks x={scale.x} y={middle} shared={row} outcome={row.outcome} />,
  }));
  return {
    title,
    path,
    caption: `${plural(rows.length, 'shared question')}, with what both said last. The line takes the colour of who was closer, the tick is what came true.`,
    panels: rowsPanel({ title, scale, rows, format: formatPercent }),
    key: [
      { mark: 'dot', label: a.name.name },
      { mark: 'diamond', label: b.name.name, series: 2 },
      { mark: 'tick', label: 'came true' },
    ],
    rows: shared.map((row) => ({
      question_id: row.questionId,
      question: row.text,
      outcome: row.outcome,
      said_first: row.saidA && likelihoodWord(row.saidA),
      said_second: row.saidB && likelihoodWord(row.saidB),
      [`${score}_first`]: row.a,
      [`${score}_second`]: row.b,
      difference: row.a - row.b,
    })),
  };
}
