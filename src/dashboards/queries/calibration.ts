import { calibrationBins, type CalibrationBin } from '../../scoring/calibration-bins.js';
import { calibrationCells } from '../../scoring/calibration-cells.js';
import { fromMillionths } from '../../scoring/canonical-probability.js';
import { type CalibrationUnit, consistencyBand } from '../../scoring/consistency-band.js';
import { type Corp, corp } from '../../scoring/corp.js';
import type { CurvePoint } from '../pages/props/track-record.js';
import type { SegmentsRow } from './score-segments.js';

/** Fewest clusters of scored questions for which a curve, its band and the test are worth showing. */
const MIN_CURVE = 30;
/** Beyond so many questions the band would keep a reader waiting. */
const MOST_CURVE = 20_000;
const SEED = 1;

export interface Calibration {
  bins: CalibrationBin[];
  curve: CurvePoint[] | null;
  mcb: number | null;
  dsc: number | null;
  unc: number | null;
  pValue: number | null;
}

/**
 * The calibration of one record: ten bins and the decomposition always, the curve with its consistency band and the
 * test from 30 clusters.
 * @param level of confidence of the bins' intervals, 0..1; the band is one of 90 %
 */
export function calibrate(rows: readonly SegmentsRow[], level: number): Calibration {
  const points = rows.flatMap(({ questionId, outcome, millionths, weights }) =>
    millionths.map((p, index) => ({
      questionId,
      probability: fromMillionths(p),
      weight: weights[index]!,
      outcome,
    })),
  );
  const parts = corp(calibrationCells(points));
  const clusters = new Set(rows.map(({ cluster }) => cluster)).size;
  const hasCurve = clusters >= MIN_CURVE && rows.length <= MOST_CURVE;
  const band = hasCurve ? consistencyBand(rows.flatMap(toUnits), drawsFor(points.length), SEED) : null;
  return {
    bins: calibrationBins(points, level),
    curve: parts && band && toCurve(parts, band.band),
    mcb: parts?.miscalibration ?? null,
    dsc: parts?.discrimination ?? null,
    unc: parts?.uncertainty ?? null,
    pValue: band?.pValue ?? null,
  };
}

/** A thousand simulated histories; fewer, but a hundred at least, where each is so long that they would take seconds. */
function drawsFor(segments: number): number {
  return Math.max(100, Math.min(1000, Math.floor(6_000_000 / segments)));
}

/** One unit per author: an author's own record draws by cluster, a source's view one outcome per question. */
function toUnits(row: SegmentsRow): CalibrationUnit[] {
  const { attribution, questionId, cluster, outcome, authorIds } = row;
  const drawKey = attribution === null ? cluster : questionId;
  return [...new Set(authorIds)].map((authorId) => ({
    drawKey,
    outcome,
    weighted: authorIds.flatMap((id, index) =>
      id === authorId
        ? [{ probability: fromMillionths(row.millionths[index]!), weight: row.weights[index]! }]
        : [],
    ),
  }));
}

function toCurve(
  { curve }: Corp,
  band: readonly { probability: number; low: number; high: number }[],
): CurvePoint[] {
  const recalibrated = new Map(curve.map((point) => [point.probability, point.recalibrated]));
  return band.map(({ probability: p, low, high }) => ({
    p,
    recalibrated: recalibrated.get(p)!,
    bandLow: low,
    bandHigh: high,
  }));
}
