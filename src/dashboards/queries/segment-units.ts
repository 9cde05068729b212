import { fromMillionths } from '../../scoring/canonical-probability.js';
import type { CalibrationUnit } from '../../scoring/consistency-band.js';
import { oneVersusRest } from '../../scoring/one-versus-rest.js';
import type { SegmentsRow } from './score-segments.js';

/**
 * What a scoring unit says about calibration: one unit for each of its authors, or for each author and option. An
 * author's own record draws by cluster, that of a source or of everybody one outcome per question.
 */
export function toCalibrationUnits(row: SegmentsRow): CalibrationUnit[] {
  return [...new Set(row.authorIds)].flatMap((authorId) =>
    toUnits(
      row,
      row.authorIds.flatMap((id, index) => (id === authorId ? [index] : [])),
    ),
  );
}

/** The same with all authors together, each weighing its share of the scoring unit. */
export function toPooledUnits(row: SegmentsRow): CalibrationUnit[] {
  return toUnits(row, [...row.authorIds.keys()]);
}

function toUnits(row: SegmentsRow, segments: readonly number[]): CalibrationUnit[] {
  const { drawsByCluster, questionId, cluster, outcome, millionths, distributions, weights } = row;
  // Options of different questions exclude each other only within their question.
  const drawKey = drawsByCluster && millionths ? cluster : questionId;
  if (millionths) {
    const weighted = segments.map((index) => ({
      probability: fromMillionths(millionths[index]!),
      weight: weights[index]!,
    }));
    return [{ drawKey, outcome, weighted }];
  }
  const weighted = segments.map((index) => ({
    probabilities: distributions![index]!,
    weight: weights[index]!,
  }));
  return oneVersusRest(drawKey, weighted, outcome - 1);
}
