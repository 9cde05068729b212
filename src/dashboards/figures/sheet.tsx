import { renderToString } from 'preact-render-to-string';
import { formatMoment } from '../charts/format.js';
import { px } from '../charts/scale.js';
import type { Figure, FigurePanel, FigureStamp } from './figure.js';
import { keyRows, SheetKey } from './SheetKey.js';
import { marksStyle, type Theme, tokenValue } from './marks-style.js';
import { wrapWords } from './wrap-words.js';

const margin = 24;
const gap = 36;
const minWidth = 560;
const maxWidth = 1120;
const lineHeight = 18;

interface Drawn {
  title: string | null;
  markup: string;
  width: number;
  height: number;
}

/** A panel as markup of the size that its `viewBox` has. */
function draw({ title, chart }: FigurePanel): Drawn {
  const markup = renderToString(chart);
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(markup)!;
  return { title, markup, width: Number(width), height: Number(height) };
}

interface Placed extends Drawn {
  x: number;
  y: number;
}

/** Panels in lines, as many beside each other as have room; all that are titled keep room for their titles. */
function place(panels: readonly Drawn[], top: number): { placed: Placed[]; width: number; bottom: number } {
  const placed: Placed[] = [];
  let [x, y, lineBottom, width] = [0, top, top, 0];
  for (const panel of panels) {
    if (x > 0 && x + panel.width > maxWidth) [x, y] = [0, lineBottom + gap / 2];
    const drawnAt = panel.title === null ? y : y + 22;
    placed.push({ ...panel, x: margin + x, y: drawnAt });
    lineBottom = Math.max(lineBottom, drawnAt + panel.height);
    width = Math.max(width, x + panel.width);
    x += panel.width + gap;
  }
  return { placed, width: Math.max(minWidth, width), bottom: lineBottom };
}

/** Links lead to the service, wherever the drawing is taken to. */
const withOrigin = (markup: string, page: string): string =>
  markup.replaceAll('href="/', `href="${new URL('/', page).href}`).replaceAll('href="#', `href="${page}#`);

function Panel({ panel: { title, markup, x, y, width, height }, page }: { panel: Placed; page: string }) {
  const nested = withOrigin(markup, page).replace(
    '<svg ',
    `<svg x="${px(x)}" y="${px(y)}" width="${width}" height="${height}" overflow="visible" `,
  );
  return (
    <>
      {title !== null && (
        <text class="chart-label chart-label-strong" x={px(x)} y={px(y - 10)}>
          {title}
        </text>
      )}
      <g dangerouslySetInnerHTML={{ __html: nested }} />
    </>
  );
}

interface Props {
  figure: Figure;
  stamp: FigureStamp;
  theme: Theme;
  /** Scheme, host and port of the service. */
  origin: string;
}

interface Line {
  kind: 'sheet-title' | 'sheet-caption' | 'chart-tick';
  text: string;
  y: number;
}

const linesOf = (kind: Line['kind'], texts: readonly string[], top: number, height: number): Line[] =>
  texts.map((text, i) => ({ kind, text, y: top + i * height }));

/** From top to bottom: title, caption, drawings, key, and what the numbers are. */
function layOut({ title, caption, panels, key }: Figure, foot: string) {
  const drawn = panels.map(draw);
  const { width } = place(drawn, 0);
  const titles = linesOf('sheet-title', wrapWords(title, width / 9), margin + 14, 22);
  const captionTop = margin + 14 + titles.length * 22;
  const captions = linesOf('sheet-caption', wrapWords(caption, width / 6.4), captionTop, lineHeight);
  const { placed, bottom } = place(drawn, captionTop + captions.length * lineHeight);
  const keys = keyRows(key, width);
  const keyTop = bottom + 26;
  const footTop = keyTop + keys.length * 20 + 12;
  const feet = linesOf('chart-tick', wrapWords(foot, width / 6.2), footTop, 16);
  return {
    width: width + 2 * margin,
    height: feet.at(-1)!.y + margin - 4,
    lines: [...titles, ...captions, ...feet],
    placed,
    keys,
    keyTop,
  };
}

function Sheet({ figure, stamp, theme, origin }: Props) {
  const page = new URL(figure.path, origin).href;
  const foot = `Rule ${stamp.rule}, as of ${formatMoment(stamp.asOf)} UTC. ${page}`;
  const { width, height, lines, placed, keys, keyTop } = layOut(figure, foot);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="sheet-title sheet-desc"
    >
      <title id="sheet-title">{figure.title}</title>
      <desc id="sheet-desc">{figure.caption}</desc>
      <rect width={width} height={height} fill={tokenValue('--canvas', theme)} />
      {lines.map(({ kind, text, y }) => (
        <text key={y} class={kind} x={margin} y={y}>
          {text}
        </text>
      ))}
      {placed.map((panel, i) => (
        <Panel key={i} panel={panel} page={page} />
      ))}
      <SheetKey rows={keys} x={margin} y={keyTop} />
    </svg>
  );
}

/** A figure as an SVG document that needs nothing beside itself. */
export function drawSheet(props: Props): string {
  const markup = renderToString(<Sheet {...props} />);
  const style = `<style>${marksStyle(markup, props.theme)}</style>`;
  return markup.replace('</desc>', () => `</desc>${style}`);
}
