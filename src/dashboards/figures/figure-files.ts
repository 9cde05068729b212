import { toCsvLine } from '../../platform/http/csv-cells.js';
import type { Figure, FigureCell, FigureStamp } from './figure.js';
import type { Theme } from './marks-style.js';
import { rasterise } from './rasterise.js';
import { drawSheet } from './sheet.js';

export const figureFormats = ['svg', 'png', 'csv', 'json'] as const;
export type FigureFormat = (typeof figureFormats)[number];

export const contentTypes: Readonly<Record<FigureFormat, string>> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

/** Pixels for each unit of a drawing: sharp on dense screens, and in print. */
const PNG_SCALE = 2;

export interface FigureRequest {
  figure: Figure;
  stamp: FigureStamp;
  theme: Theme;
  /** Scheme, host and port of the service. */
  origin: string;
}

const csvText = (cell: FigureCell): string | null => (cell === null ? null : String(cell));

/** The rows as CSV, each with the rule and the moment that its numbers are of. */
function toCsv({ figure: { rows }, stamp }: FigureRequest): string {
  const stamps = { rule: stamp.rule, as_of: stamp.asOf.toISOString() };
  const fields = Object.keys({ ...rows[0], ...stamps });
  const lines = rows.map((row) => Object.values({ ...row, ...stamps }).map(csvText));
  return [fields, ...lines].map(toCsvLine).join('');
}

function toJson({ figure, stamp, origin }: FigureRequest): string {
  const { title, caption, path, rows } = figure;
  return JSON.stringify({
    title,
    caption,
    rule: stamp.rule,
    asOf: stamp.asOf.toISOString(),
    page: new URL(path, origin).href,
    rows,
  });
}

/** A figure as a file of the format. */
export async function toFigureFile(request: FigureRequest, format: FigureFormat): Promise<string | Buffer> {
  if (format === 'csv') return toCsv(request);
  if (format === 'json') return toJson(request);
  const svg = drawSheet(request);
  return format === 'svg' ? svg : rasterise(svg, PNG_SCALE);
}
