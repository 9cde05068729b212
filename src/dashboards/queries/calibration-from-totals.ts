import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { baseRateSkill } from '../../scoring/base-rate-skill.js';
import type { CalibrationBin } from '../../scoring/calibration-bins.js';
import type { CalibrationCell } from '../../scoring/calibration-cells.js';
import { fromMillionths } from '../../scoring/canonical-probability.js';
import { corp } from '../../scoring/corp.js';
import { murphy } from '../../scoring/murphy.js';
import { saidByOutcome } from '../../scoring/said-by-outcome.js';
import { wilsonInterval } from '../../scoring/wilson.js';
import type { Calibration } from './calibration.js';
import type { Confidence } from './confidence.js';
import {
  KEPT_SQL,
  keptParameters,
  type ScoreFilter,
  scoreFilterParameters,
  scoresSql,
} from './score-filter.js';

const BINS = 10;
const MILLIONTHS_PER_PERCENT = 10_000;

interface BinRow {
  attribution: Attribution | null;
  bin: number;
  n: number;
  weight: number;
  wp: number;
  wy: number;
}

interface PercentRow {
  attribution: Attribution | null;
  percent: number;
  weight: number;
  wp: number;
  wy: number;
  wyy: number;
}

/**
 * Calibration from the stored totals, in the same time for any number of forecasts. The table of bins is exact. The
 * rest is of probabilities in whole percent: the curve has no band and there is no test, since a simulated history draws
 * one outcome for all that somebody said on a question, which no histogram remembers; so the gap has no interval either.
 * @param filter one that the totals are kept for
 * @param level of confidence of the bins' intervals, 0..1
 * @returns the calibration of each attribution of a source, or of `null` of an author
 */
export async function readCalibrationFromTotals(
  tx: EntityManager,
  filter: ScoreFilter,
  level: number,
): Promise<(attribution: Attribution | null) => Calibration> {
  const bins = await tx.query<BinRow[]>(
    `SELECT nullif(attribution, 'any') AS attribution, bin, sum(n)::int AS n, ${columns('w', 'wp', 'wy')}
     FROM calibration_bin WHERE ${KEPT_SQL} GROUP BY 1, 2`,
    keptParameters(filter),
  );
  if (filter.pooled) await countQuestions(tx, filter, bins);
  const percents = await tx.query<PercentRow[]>(
    `SELECT nullif(attribution, 'any') AS attribution, percent, ${columns('w', 'wp', 'wy', 'wyy')}
     FROM calibration_histogram WHERE ${KEPT_SQL.replace('n > 0', 'w > 0')} GROUP BY 1, 2 ORDER BY percent`,
    keptParameters(filter),
  );
  return (attribution) => {
    const ofThis = (row: { attribution: Attribution | null }) => row.attribution === attribution;
    return toCalibration(bins.filter(ofThis), percents.filter(ofThis), level);
  };
}

/** Several authors may share a question, which counts once. */
async function countQuestions(
  tx: EntityManager,
  filter: ScoreFilter,
  bins: readonly BinRow[],
): Promise<void> {
  const rows = await tx.query<{ bin: number; n: number }[]>(
    `SELECT least(m / 100000, 9) AS bin, count(DISTINCT sc.question_id)::int AS n
     FROM (${scoresSql(filter)}) sc, unnest(sc.segment_millionths) AS m GROUP BY 1`,
    scoreFilterParameters(filter),
  );
  const counts = new Map(rows.map(({ bin, n }) => [bin, n]));
  for (const row of bins) row.n = counts.get(row.bin)!;
}

const columns = (...names: string[]) =>
  names
    .map(
      (name) =>
        `sum(${name})::double precision / 1e12::double precision AS ${name === 'w' ? 'weight' : name}`,
    )
    .join(', ');

function toCalibration(bins: readonly BinRow[], percents: readonly PercentRow[], level: number): Calibration {
  const cells = percents.map(({ percent, weight, wy, wyy }): CalibrationCell => ({
    millionths: percent * MILLIONTHS_PER_PERCENT,
    weight,
    wy,
    wyy,
  }));
  const parts = corp(cells);
  return {
    bins: Array.from({ length: BINS }, (_, index) =>
      toBin(
        index,
        bins.find(({ bin }) => bin === index),
        level,
      ),
    ),
    curve:
      parts &&
      cells.map(({ millionths }, index) => ({
        p: fromMillionths(millionths),
        recalibrated: parts.recalibrated[index]!,
        bandLow: null,
        bandHigh: null,
      })),
    mcb: parts?.miscalibration ?? null,
    dsc: parts?.discrimination ?? null,
    unc: parts?.uncertainty ?? null,
    pValue: null,
    murphy: murphy(cells),
    baseRateSkill: baseRateSkill(cells),
    saidByOutcome: saidByOutcome(cells),
    confidence: toConfidence(percents),
  };
}

function toBin(index: number, row: BinRow | undefined, level: number): CalibrationBin {
  const range = { lo: index / BINS, hi: (index + 1) / BINS };
  if (!row) return { ...range, n: 0, weight: 0, meanP: null, frequency: null, low: null, high: null };
  const { n, weight, wp, wy } = row;
  const frequency = Math.min(1, wy / weight);
  return { ...range, n, weight, meanP: wp / weight, frequency, ...wilsonInterval(frequency * n, n, level) };
}

function toConfidence(percents: readonly PercentRow[]): Confidence | null {
  const weight = percents.reduce((sum, row) => sum + row.weight, 0);
  if (weight === 0) return null;
  const gap = percents.reduce((sum, { percent, wp, wy }) => sum + Math.sign(percent - 50) * (wp - wy), 0);
  return { gap: { mean: gap / weight, low: null, high: null }, slope: null, verdict: null };
}
