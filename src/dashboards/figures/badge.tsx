import { renderToString } from 'preact-render-to-string';
import type { FigureStamp } from './figure.js';
import { type Theme, tokenValue } from './marks-style.js';

export interface BadgeProps {
  /** Whose record, or which question. */
  name: string;
  /** What stands there, with all that it takes to judge it: never a number alone. */
  words: string;
  stamp: FigureStamp;
  theme: Theme;
}

const height = 28;
const pad = 10;
/** About what a letter takes; the text is set to just that width, whatever the typeface. */
const letterWidth = 6.6;

const widthOf = (text: string): number => Math.ceil(text.length * letterWidth);

/** Of a name so long that the badge would fit nowhere, the beginning. */
const longestName = 60;
const shortly = (name: string): string =>
  name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;

function Badge({ name, words, stamp, theme }: BadgeProps) {
  const shown = shortly(name);
  const [left, right] = [widthOf(shown) + 2 * pad, widthOf(words) + 2 * pad];
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
        {shown}
      </text>
      <line x1={left} x2={left} y1={6} y2={height - 6} stroke={tokenValue('--edge', theme)} />
      <text {...text} x={left + pad} fill={tokenValue('--muted', theme)} textLength={right - 2 * pad}>
        {words}
      </text>
    </svg>
  );
}

/** A record or a question in one line, as an SVG document to be shown elsewhere. */
export const drawBadge = (props: BadgeProps): string => renderToString(<Badge {...props} />);
