import { formatCount, formatInterval, formatSigned } from '../charts/format.js';
import { IntervalMarks, intervalScale } from '../charts/IntervalAxis.js';
import type { ComparedPair } from '../pages/props/compare.js';
import { minJudged } from '../pages/track-record/judging.js';
import type { Figure } from './figure.js';
import { axisWidth, rowHeight, rowsPanel } from './rows-panel.js';

const tick = (value: number): string => (value === 0 ? '0' : formatSigned(value).replace(/0+$/, ''));

/** The paired difference topic by topic, and over all. */
export function topicFigure(path: string, { a, b, byTag, difference }: ComparedPair): Figure {
  const title = `${a.name.name} and ${b.name.name}: where the difference lies`;
  const parts = [...byTag, { ...difference, tag: 'all' }].map((part) => ({
    ...part,
    estimate: { mean: part.difference, low: part.low, high: part.high },
  }));
  const scale = intervalScale(
    parts.map(({ estimate }) => estimate),
    [0],
    axisWidth,
  );
  const rows = parts.map(({ tag, n, estimate }) => ({
    label: tag,
    note: `${formatCount(n)} shared`,
    value: formatSigned(estimate.mean),
    valueNote: formatInterval(estimate.low, estimate.high, true) ?? 'no interval yet',
    marks: (
      <IntervalMarks
        scale={scale}
        estimate={estimate}
        height={rowHeight}
        hollow={n < minJudged}
        series={estimate.mean <= 0 ? 1 : 2}
      />
    ),
  }));
  return {
    title,
    path,
    caption: `Paired difference with its 90% interval; below 0, ${a.name.name} is better. Where several topics are looked at, one of them leans by luck.`,
    panels: rowsPanel({ title, scale, rows, format: tick }),
    key: [
      { mark: 'dot', label: `${a.name.name} better` },
      { mark: 'diamond', label: `${b.name.name} better`, series: 2 },
      { mark: 'hollow', label: 'fewer than 10' },
    ],
    rows: parts.map(({ tag, n, difference: mean, low, high }) => ({
      topic: tag,
      questions: n,
      difference: mean,
      interval_low: low,
      interval_high: high,
    })),
  };
}
