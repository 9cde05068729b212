const MOST_STEPS = 100;
const MOST_HALVINGS = 30;
const CLOSE_ENOUGH = 1e-11;
/** At the optimum a sum of so many logarithms still wavers by about this share of itself. */
const ROUNDING = 1e-12;

/** One observation of a logistic regression on a single variable. */
export interface LogisticRow {
  x: number;
  /** 0..1; fractions count as so much yes and so much no. */
  y: number;
  /** Above 0. */
  weight: number;
  cluster: string;
}

/** Where P(y = 1) = 1 / (1 + exp(−intercept − slope·x)) fits best. */
export interface LogisticFit {
  intercept: number;
  slope: number;
  clusters: number;
  /** Of the slope: cluster-robust (sandwich), without a small-sample factor. */
  slopeVariance: number;
}

type Pair = [intercept: number, slope: number];

/**
 * Weighted logistic regression on one variable by maximum likelihood (Newton's method with step halving).
 *
 * @returns null where no finite slope fits best: x never differs, or does not overlap between yes and no
 * @see A. Albert, J. A. Anderson (1984), On the existence of maximum likelihood estimates in logistic regression models,
 *   Biometrika 71
 */
export function logisticRegression(rows: readonly LogisticRow[]): LogisticFit | null {
  if (!hasOverlap(rows)) return null;
  let fit: Pair = [0, 0];
  let likelihood = logLikelihood(rows, fit);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = solve(information(rows, fit), score(rows, fit));
    let next = moved(fit, change, 1);
    const enough = likelihood - ROUNDING * Math.abs(likelihood);
    for (let halving = 1; logLikelihood(rows, next) < enough && halving <= MOST_HALVINGS; halving++)
      next = moved(fit, change, 0.5 ** halving);
    fit = next;
    likelihood = logLikelihood(rows, fit);
    if (Math.hypot(...change) <= CLOSE_ENOUGH * (1 + Math.hypot(...fit))) break;
  }
  return { intercept: fit[0], slope: fit[1], ...robustVariance(rows, fit) };
}

/** Whether, in both directions, some yes lies beyond some no. */
function hasOverlap(rows: readonly LogisticRow[]): boolean {
  const [yes, no] = [range(rows.filter(({ y }) => y > 0)), range(rows.filter(({ y }) => y < 1))];
  return yes.highest > no.lowest && no.highest > yes.lowest;
}

function range(rows: readonly LogisticRow[]) {
  return rows.reduce(
    ({ lowest, highest }, { x }) => ({ lowest: Math.min(lowest, x), highest: Math.max(highest, x) }),
    { lowest: Infinity, highest: -Infinity },
  );
}

function fitted({ x }: LogisticRow, [intercept, slope]: Pair): number {
  return 1 / (1 + Math.exp(-intercept - slope * x));
}

function logLikelihood(rows: readonly LogisticRow[], [intercept, slope]: Pair): number {
  return rows.reduce((sum, { x, y, weight }) => {
    const eta = intercept + slope * x;
    return sum + weight * (y * eta - Math.max(eta, 0) - Math.log1p(Math.exp(-Math.abs(eta))));
  }, 0);
}

function score(rows: readonly LogisticRow[], fit: Pair): Pair {
  const sum: Pair = [0, 0];
  for (const row of rows) {
    const residual = row.weight * (row.y - fitted(row, fit));
    sum[0] += residual;
    sum[1] += residual * row.x;
  }
  return sum;
}

/** The symmetric 2 × 2 matrix of second derivatives, negated. */
interface Information {
  ones: number;
  x: number;
  xx: number;
}

function information(rows: readonly LogisticRow[], fit: Pair): Information {
  const sum = { ones: 0, x: 0, xx: 0 };
  for (const row of rows) {
    const mu = fitted(row, fit);
    const weight = row.weight * mu * (1 - mu);
    sum.ones += weight;
    sum.x += weight * row.x;
    sum.xx += weight * row.x * row.x;
  }
  return sum;
}

function solve({ ones, x, xx }: Information, [a, b]: Pair): Pair {
  const determinant = ones * xx - x * x;
  return [(xx * a - x * b) / determinant, (ones * b - x * a) / determinant];
}

function moved(fit: Pair, change: Pair, share: number): Pair {
  return [fit[0] + share * change[0], fit[1] + share * change[1]];
}

function robustVariance(rows: readonly LogisticRow[], fit: Pair) {
  const byCluster = new Map<string, LogisticRow[]>();
  for (const row of rows) {
    const cluster = byCluster.get(row.cluster);
    if (cluster) cluster.push(row);
    else byCluster.set(row.cluster, [row]);
  }
  const matrix = information(rows, fit);
  let slopeVariance = 0;
  for (const cluster of byCluster.values()) slopeVariance += solve(matrix, score(cluster, fit))[1] ** 2;
  return { clusters: byCluster.size, slopeVariance };
}
