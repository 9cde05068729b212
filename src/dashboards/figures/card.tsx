import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { marksStyle, tokenValue } from './marks-style.js';
import { wrapWords } from './wrap-words.js';

export interface CardProps {
  title: string;
  sentence: string;
  /** What the numbers are, at the foot. */
  foot: string;
  /** Draws one `<svg viewBox>`; `null` for words alone. */
  chart: VNode | null;
}

const [width, height, margin] = [1200, 630, 64];
/** The square that a chart is fitted into, at the right. */
const chartSide = 500;

const colour = (token: string): string => tokenValue(token, 'light');

function Brand() {
  return (
    <g transform={`translate(${margin} 56) scale(1.9)`}>
      <path d="M2 18 18 2" stroke={colour('--field')} stroke-width={1.4} />
      <g fill={colour('--accent')}>
        <circle cx={6} cy={11.5} r={2.4} />
        <circle cx={11} cy={10.2} r={2.4} />
        <circle cx={16} cy={7} r={2.4} />
      </g>
      <text x={26} y={15} font-size={14} font-weight={600} fill={colour('--ink')}>
        Reckoner
      </text>
    </g>
  );
}

/** At the right end, as large as there is room for it. */
function Chart({ chart }: { chart: VNode }) {
  const [x, y] = [width - margin - chartSide + 20, (height - chartSide) / 2];
  const nested = renderToString(chart).replace(
    '<svg ',
    `<svg x="${x}" y="${y}" width="${chartSide}" height="${chartSide}" `,
  );
  return <g class="chart" dangerouslySetInnerHTML={{ __html: nested }} />;
}

function Lines({ lines, top, size, weight, fill }: LinesProps) {
  return (
    <>
      {lines.map((line, i) => (
        <text
          key={line}
          x={margin}
          y={top + i * size * 1.3}
          font-size={size}
          font-weight={weight}
          fill={fill}
        >
          {line}
        </text>
      ))}
    </>
  );
}

interface LinesProps {
  lines: readonly string[];
  top: number;
  size: number;
  weight: number;
  fill: string;
}

function Card({ title, sentence, foot, chart }: CardProps) {
  const room = width - 2 * margin - (chart ? chartSide : 0);
  const titles = wrapWords(title, room / 27).slice(0, 3);
  const titleTop = 200;
  const sentenceTop = titleTop + titles.length * 62 + 20;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      font-family={colour('--sans')}
    >
      <rect width={width} height={height} fill={colour('--canvas')} />
      <Brand />
      <Lines lines={titles} top={titleTop} size={48} weight={600} fill={colour('--ink')} />
      <Lines
        lines={wrapWords(sentence, room / 14.5).slice(0, 5)}
        top={sentenceTop}
        size={28}
        weight={400}
        fill={colour('--muted')}
      />
      <Lines lines={[foot]} top={height - 48} size={19} weight={400} fill={colour('--muted')} />
      {chart && <Chart chart={chart} />}
    </svg>
  );
}

/** The picture that other sites show beside a link, as an SVG document of 1200 × 630. */
export function drawCard(props: CardProps): string {
  const markup = renderToString(<Card {...props} />);
  return markup.replace('<rect', () => `<style>${marksStyle(markup, 'light')}</style><rect`);
}
