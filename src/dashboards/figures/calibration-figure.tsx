import { formatScore } from '../charts/format.js';
import { ReliabilityDiagram } from '../charts/ReliabilityDiagram.js';
import type { Calibration, TrackRecord } from '../pages/props/track-record.js';
import { luckWord, minJudged, provisoOf, questionsWord } from '../pages/track-record/judging.js';
import type { Figure, FigureCell, FigureHead, KeyItem } from './figure.js';

/** One diagram of a figure. */
export interface CalibratedSide {
  /** Its title, and the name of its rows; `null` where there is one. */
  name: string | null;
  record: Pick<TrackRecord, 'n' | 'clusters' | 'calibration'>;
  series: 1 | 2;
  hrefOfBin: (bin: number) => string;
}

interface Of extends FigureHead {
  sides: readonly CalibratedSide[];
}

function captionOf({ name, record }: CalibratedSide): string {
  const { mcb, pValue } = record.calibration;
  const proviso = provisoOf(record.clusters);
  const luck =
    mcb === null || pValue === null || record.clusters < minJudged
      ? ''
      : ` Miscalibration ${formatScore(mcb)}: ${luckWord(pValue).replace(/^L/, 'l')}.`;
  const words = `${questionsWord(record, 'scored question')}${proviso ? `: ${proviso}` : ''}.${luck}`;
  return name === null ? words : `${name[0]!.toUpperCase()}${name.slice(1)}: ${words}`;
}

const hasCurve = ({ curve }: Calibration): boolean => curve !== null && curve.length > 0;

function keyOf(sides: readonly CalibratedSide[]): KeyItem[] {
  const curves = sides.some(({ record }) => hasCurve(record.calibration));
  const bands = sides.some(({ record }) => record.calibration.curve?.some(({ bandLow }) => bandLow !== null));
  return [
    ...(curves ? [{ mark: 'curve', label: 'fitted curve (CORP)' } as const] : []),
    ...(bands ? [{ mark: 'band', label: 'where a perfect record lands 9 times in 10' } as const] : []),
    { mark: 'dot', label: 'ten-point bin, 90% interval' },
    ...sides
      .filter(({ series }) => series === 2)
      .map(({ name }) => ({ mark: 'diamond', label: `the same, ${name}`, series: 2 }) as const),
    { mark: 'hollow', label: 'fewer than 10' },
    { mark: 'happened', label: 'happened' },
    { mark: 'did-not', label: 'did not' },
  ];
}

function rowsOf({ name, record }: CalibratedSide): Record<string, FigureCell>[] {
  const whose: Record<string, FigureCell> = name === null ? {} : { record: name };
  return record.calibration.bins.map(({ lo, hi, n, meanP, frequency, low, high }) => ({
    ...whose,
    said_from: lo,
    said_to: hi,
    mean_said: meanP,
    happened: frequency,
    interval_low: low,
    interval_high: high,
    questions: n,
    record_clusters: record.clusters,
  }));
}

/** Reliability diagrams; none of a record that is too small to judge. */
export function calibrationFigure({ title, path, sides }: Of): Figure {
  const drawn = sides.filter(({ record }) => record.clusters >= minJudged);
  return {
    title,
    path,
    caption: sides.map(captionOf).join(' '),
    panels: drawn.map(({ name, record, series, hrefOfBin }, i) => ({
      title: name,
      chart: (
        <ReliabilityDiagram
          id={`calibration-${i}`}
          calibration={record.calibration}
          n={record.n}
          hrefOfBin={hrefOfBin}
          size={sides.length > 1 ? 'small' : 'large'}
          series={series}
        />
      ),
    })),
    key: drawn.length > 0 ? keyOf(drawn) : [],
    rows: sides.flatMap(rowsOf),
  };
}
