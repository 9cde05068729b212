import { formatCount, formatInterval, formatScore, plural } from '../charts/format.js';
import { IntervalMarks, intervalScale, withinScores } from '../charts/IntervalAxis.js';
import type { RecordPart } from '../pages/props/track-record.js';
import { minJudged } from '../pages/track-record/judging.js';
import type { Figure, FigureHead } from './figure.js';
import { axisWidth, rowHeight, rowsPanel } from './rows-panel.js';

const estimateCells = (estimate: { mean: number; low: number | null; high: number | null } | null) => ({
  mean: estimate?.mean ?? null,
  interval_low: estimate?.low ?? null,
  interval_high: estimate?.high ?? null,
});

/** The parts of a record, such as an author's sources, on one axis. */
export function partsFigure({ title, path }: FigureHead, parts: readonly RecordPart[]): Figure {
  const scored = parts.flatMap((part) =>
    part.brier === null ? [] : [{ ...part, brier: withinScores(part.brier) }],
  );
  const scale = intervalScale(
    scored.map(({ brier }) => brier),
    [0, 0.25],
    axisWidth,
  );
  const rows = scored.map(({ name, attribution, n, clusters, brier }) => ({
    label: name.name,
    note: `${attribution}, ${formatCount(n)} scored`,
    value: formatScore(brier.mean),
    valueNote:
      clusters < minJudged
        ? 'too few to judge'
        : (formatInterval(brier.low, brier.high) ?? 'no interval yet'),
    marks: (
      <IntervalMarks
        scale={scale}
        estimate={brier}
        height={rowHeight}
        hollow={clusters < minJudged}
        series={attribution === 'reported' ? 2 : 1}
      />
    ),
  }));
  return {
    title,
    path,
    caption: `Mean Brier score with its 90% interval, ${plural(scored.length, 'record')}; lower is better.`,
    panels: rowsPanel({ title, scale, rows, format: String }),
    key: [
      { mark: 'dot', label: 'mean, 90% interval' },
      { mark: 'hollow', label: 'fewer than 10' },
      ...(scored.some(({ attribution }) => attribution === 'reported')
        ? [{ mark: 'diamond' as const, label: 'reported', series: 2 }]
        : []),
    ],
    rows: parts.map(({ name, attribution, n, clusters, brier }) => ({
      name: name.name,
      attribution,
      questions: n,
      clusters,
      ...estimateCells(brier),
    })),
  };
}
