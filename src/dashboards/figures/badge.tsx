import { renderToString } from 'preact-render-to-string';
import { formatInterval, formatScore } from '../charts/format.js';
import type { Side } from '../pages/track-record/sides.js';
import type { TrackRecord } from '../pages/props/track-record.js';
import { minJudged, provisoOf, questionsWord } from '../pages/track-record/judging.js';
import type { FigureStamp } from './figure.js';
import { type Theme, tokenValue } from './marks-style.js';

type BadgeRecord = Pick<TrackRecord, 'n' | 'clusters' | 'brier'>;

export interface BadgeSide extends Pick<Side, 'name'> {
  record: BadgeRecord;
}

export interface BadgeProps {
  name: string;
  /** Its record, or of a source both, which are never averaged. */
  sides: readonly BadgeSide[];
  stamp: FigureStamp;
  theme: Theme;
}

const height = 28;
const pad = 10;
/** About what a letter takes; the text is set to just that width, whatever the typeface. */
const letterWidth = 6.6;

const widthOf = (text: string): number => Math.ceil(text.length * letterWidth);

/** What the number is, over how many questions, and how sure: never a number alone. */
function recordWords(record: BadgeRecord): string {
  const { n, clusters, brier } = record;
  if (n === 0 || brier === null) return 'no scored forecasts yet';
  const asked = questionsWord(record, 'scored question');
  if (clusters < minJudged) return `${asked}: too few to judge`;
  const proviso = provisoOf(clusters);
  const interval = formatInterval(brier.low, brier.high);
  const how = [interval && `90% interval ${interval}`, proviso].filter(Boolean).join(', ');
  return `Brier ${formatScore(brier.mean)} (${how}), n = ${asked.replace(/ scored questions?/, '')}`;
}

/** The words of each record that has any scores. */
function badgeWords(sides: readonly BadgeSide[]): string {
  const scored = sides.filter(({ record }) => record.n > 0);
  if (scored.length === 0) return 'no scored forecasts yet';
  return scored
    .map(({ name, record }) => `${name === null ? '' : `${name}: `}${recordWords(record)}`)
    .join('; ');
}

function Badge({ name, sides, stamp, theme }: BadgeProps) {
  const words = badgeWords(sides);
  const [left, right] = [widthOf(name) + 2 * pad, widthOf(words) + 2 * pad];
  const width = left + right;
  const text = { y: 18.5, 'font-size': 12, 'font-family': tokenValue('--sans', theme) };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${name}: ${words}`}
    >
      <title>{`${name}: ${words}. Rule ${stamp.rule}, as of ${stamp.asOf.toISOString().slice(0, 10)}.`}</title>
      <rect
        x={0.5}
        y={0.5}
        width={width - 1}
        height={height - 1}
        rx={6}
        fill={tokenValue('--surface', theme)}
        stroke={tokenValue('--edge', theme)}
      />
      <text {...text} x={pad} fill={tokenValue('--ink', theme)} font-weight={600} textLength={left - 2 * pad}>
        {name}
      </text>
      <line x1={left} x2={left} y1={6} y2={height - 6} stroke={tokenValue('--edge', theme)} />
      <text {...text} x={left + pad} fill={tokenValue('--muted', theme)} textLength={right - 2 * pad}>
        {words}
      </text>
    </svg>
  );
}

/** A record in one line, as an SVG document to be shown elsewhere. */
export const drawBadge = (props: BadgeProps): string => renderToString(<Badge {...props} />);
