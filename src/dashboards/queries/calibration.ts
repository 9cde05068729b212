import { baseRateSkill } from '../../scoring/base-rate-skill.js';
import { calibrationBins, type CalibrationBin } from '../../scoring/calibration-bins.js';
import { type CalibrationCell, calibrationCells } from '../../scoring/calibration-cells.js';
import { consistencyBand } from '../../scoring/consistency-band.js';
import { fromMillionths } from '../../scoring/canonical-probability.js';
import { corp } from '../../scoring/corp.js';
import { murphy } from '../../scoring/murphy.js';
import { saidByOutcome, type SaidByOutcome } from '../../scoring/said-by-outcome.js';
import type { CurvePoint } from '../pages/props/track-record.js';
import { type Confidence, readConfidence } from './confidence.js';
import type { SegmentsRow } from './score-segments.js';
import { toCalibrationUnits, toPooledUnits } from './segment-units.js';

/** Fewest clusters of scored questions for which a curve, its band and the test are worth showing. */
const MIN_CURVE = 30;
/** Beyond so many questions the band would keep a reader waiting. */
const MOST_CURVE = 20_000;
const SEED = 1;
/** A value that repeats in fewer than half of the forecasts tells nothing about itself. */
const REPEATS = 2;

export interface Calibration {
  bins: CalibrationBin[];
  curve: CurvePoint[] | null;
  mcb: number | null;
  dsc: number | null;
  unc: number | null;
  pValue: number | null;
  /** Murphy's parts by distinct probability; `null` where probabilities hardly repeat. */
  murphy: { reliability: number; discrimination: number; uncertainty: number } | null;
  /** 1 − mean Brier ÷ UNC: over always saying the base rate, which nobody knew beforehand. */
  baseRateSkill: number | null;
  /** What was said, on average, of what happened and of what did not. */
  saidByOutcome: SaidByOutcome | null;
  confidence: Confidence | null;
}

/**
 * The calibration of one record: ten bins and the decomposition always, the curve with its consistency band and the
 * test from 30 clusters. A question with options is one of yes or no for each of them.
 * @param level of confidence of the bins' intervals, 0..1; the band is one of 90 %
 */
export function calibrate(rows: readonly SegmentsRow[], level: number): Calibration {
  const units = rows.flatMap((row) =>
    toCalibrationUnits(row).map((unit) => ({ ...unit, questionId: row.questionId })),
  );
  const points = units.flatMap(({ questionId, outcome, weighted }) =>
    weighted.map((one) => ({ questionId, outcome, ...one })),
  );
  const cells = calibrationCells(points);
  const parts = corp(cells);
  const clusters = new Set(rows.map(({ cluster }) => cluster)).size;
  const hasCurve = clusters >= MIN_CURVE && rows.length <= MOST_CURVE;
  const band = hasCurve ? consistencyBand(units, drawsFor(points.length), SEED) : null;
  return {
    bins: calibrationBins(points, level),
    curve: parts && band && toCurve(cells, parts.recalibrated, band.band),
    mcb: parts?.miscalibration ?? null,
    dsc: parts?.discrimination ?? null,
    unc: parts?.uncertainty ?? null,
    pValue: band?.pValue ?? null,
    murphy: repeats(cells, points.length) ? murphy(cells) : null,
    baseRateSkill: baseRateSkill(cells),
    saidByOutcome: saidByOutcome(cells),
    confidence: readConfidence(rows.flatMap(toPooledUnits), level, clusters >= MIN_CURVE),
  };
}

/** A thousand simulated histories; fewer, but a hundred at least, where each is so long that they would take seconds. */
function drawsFor(segments: number): number {
  return Math.max(100, Math.min(1000, Math.floor(6_000_000 / segments)));
}

function repeats(cells: readonly CalibrationCell[], points: number): boolean {
  return cells.length > 0 && cells.length * REPEATS <= points;
}

function toCurve(
  cells: readonly CalibrationCell[],
  recalibrated: Float64Array,
  band: readonly { probability: number; low: number; high: number }[],
): CurvePoint[] {
  const indexOf = new Map(cells.map(({ millionths }, index) => [fromMillionths(millionths), index]));
  return band.map(({ probability: p, low, high }) => ({
    p,
    recalibrated: recalibrated[indexOf.get(p)!]!,
    bandLow: low,
    bandHigh: high,
  }));
}
