import { formatCount, formatPercent, formatPercentRange } from '../charts/format.js';
import { WordMarks } from '../charts/WordRow.js';
import type { Word, WordResult } from '../pages/props/record-details.js';
import { wordScale } from '../pages/track-record/word-scale.js';
import type { Figure, FigureCell, FigureHead } from './figure.js';
import { axisWidth, rowHeight, rowsPanel } from './rows-panel.js';

const resultCells = (side: string, result: WordResult | null): Record<string, FigureCell> => ({
  [`${side}_questions`]: result?.n ?? 0,
  [`${side}_came_true`]: result?.frequency ?? null,
  [`${side}_low`]: result?.low ?? null,
  [`${side}_high`]: result?.high ?? null,
});

const resultWord = (result: WordResult): string =>
  `${formatPercent(result.frequency)} (${formatPercentRange(result.low, result.high)})`;

/** What each word of likelihood promised, and what came of it. */
export function wordsFigure({ title, path }: FigureHead, words: readonly Word[]): Figure {
  const scale = wordScale(axisWidth);
  const rows = words.map((word) => {
    const { phrase, promised, any, own, reported } = word;
    const results = [any ?? own, reported].filter((result) => result !== null);
    return {
      label: `“${phrase}”`,
      note: promised ? `promises ${formatPercentRange(promised.low, promised.high)}` : 'tracked, not scored',
      value: results.map(resultWord)[0] ?? '',
      valueNote: results.map(({ n }) => `${formatCount(n)} scored`).join(', '),
      marks: <WordMarks scale={scale} word={word} height={rowHeight} />,
    };
  });
  return {
    title,
    path,
    caption: 'The range each phrase promises against the share that came true, 90% intervals.',
    panels: rowsPanel({ title, scale, rows, format: formatPercent }),
    key: [
      { mark: 'band', label: 'promised range' },
      { mark: 'dot', label: 'came true, 90% interval' },
      { mark: 'hollow', label: 'fewer than 10, or not scored' },
      ...(words.some(({ reported }) => reported)
        ? [{ mark: 'diamond' as const, label: 'reported', series: 2 }]
        : []),
    ],
    rows: words.map(({ phrase, scale: name, promised, any, own, reported }) => ({
      phrase,
      scale: name,
      promised_low: promised?.low ?? null,
      promised_high: promised?.high ?? null,
      ...resultCells('all', any),
      ...resultCells('own', own),
      ...resultCells('reported', reported),
    })),
  };
}
