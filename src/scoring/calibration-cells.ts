import { toMillionths } from './canonical-probability.js';
import { requireProbability } from './require-probability.js';

const MILLION = 1_000_000;
/** From so many points on, a place for every probability costs less than looking probabilities up. */
const MANY = 50_000;

interface Point {
  probability: number;
  weight: number;
  outcome: number;
}

/** All forecasts of one canonical probability: their weight, and the weighted sums of the outcome y and of y². */
export interface CalibrationCell {
  millionths: number;
  weight: number;
  wy: number;
  wyy: number;
}

/**
 * Groups weighted probabilities with their outcomes into one cell per canonical probability, in ascending order.
 * Points of weight 0 are left out.
 *
 * @throws RangeError if a probability or an outcome is outside 0..1 or not a number, or a weight is negative
 */
export function calibrationCells(points: readonly Point[]): CalibrationCell[] {
  return points.length < MANY ? fewCells(points) : manyCells(points);
}

function fewCells(points: readonly Point[]): CalibrationCell[] {
  const cells = new Map<number, CalibrationCell>();
  for (const point of points) {
    const millionths = toMillionths(point.probability);
    const { weight, outcome } = requirePoint(point);
    if (weight === 0) continue;
    const cell = cells.get(millionths) ?? { millionths, weight: 0, wy: 0, wyy: 0 };
    cell.weight += weight;
    cell.wy += weight * outcome;
    cell.wyy += weight * outcome * outcome;
    cells.set(millionths, cell);
  }
  return [...cells.values()].toSorted((a, b) => a.millionths - b.millionths);
}

/** The same with a place for every probability there is, which takes memory and is in order from the start. */
function manyCells(points: readonly Point[]): CalibrationCell[] {
  const [weights, wys, wyys] = [0, 1, 2].map(() => new Float64Array(MILLION + 1)) as Places;
  for (const point of points) {
    const millionths = toMillionths(point.probability);
    const { weight, outcome } = requirePoint(point);
    weights[millionths]! += weight;
    wys[millionths]! += weight * outcome;
    wyys[millionths]! += weight * outcome * outcome;
  }
  const cells: CalibrationCell[] = [];
  for (let millionths = 0; millionths <= MILLION; millionths++) {
    const weight = weights[millionths]!;
    if (weight > 0) cells.push({ millionths, weight, wy: wys[millionths]!, wyy: wyys[millionths]! });
  }
  return cells;
}

type Places = [Float64Array, Float64Array, Float64Array];

function requirePoint(point: Point): Point {
  if (!(point.weight >= 0)) throw new RangeError(`weight must be at least 0, got ${point.weight}`);
  requireProbability(point.outcome, 'outcome');
  return point;
}
