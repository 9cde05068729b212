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
 * @returns null where no finite slope fits best: x never differs, or does not overlap between yes and no; or where x
 *   differs by so little, or the slope is so steep, that doubles cannot tell
 * @see A. Albert, J. A. Anderson (1984), On the existence of maximum likelihood estimates in logistic regression models,
 *   Biometrika 71
 */
export function logisticRegression(rows: readonly LogisticRow[]): LogisticFit | null {
  // Around its mean, so that values far from 0 that hardly differ still make a matrix that can be solved.
  const mean = weightedMean(rows);
  const fit = fitCentred(rows.map((row) => ({ ...row, x: row.x - mean })));
  if (fit === null || !Object.values(fit).every(Number.isFinite)) return null;
  return { ...fit, intercept: fit.intercept - fit.slope * mean };
}

function weightedMean(rows: readonly LogisticRow[]): number {
  const weight = rows.reduce((sum, row) => sum + row.weight, 0);
  return rows.reduce((sum, row) => sum + row.weight * row.x, 0) / weight;
}

function fitCentred(rows: readonly LogisticRow[]): LogisticFit | null {
  const groups = groupsOf(rows);
  if (!hasOverlap(groups)) return null;
  let fit: Pair = [0, 0];
  let likelihood = logLikelihood(groups, fit);
  for (let step = 0; step < MOST_STEPS; step++) {
    const change = solve(information(groups, fit), score(groups, fit));
    let next = moved(fit, change, 1);
    const enough = likelihood - ROUNDING * Math.abs(likelihood);
    for (let halving = 1; !(logLikelihood(groups, next) >= enough) && halving <= MOST_HALVINGS; halving++)
      next = moved(fit, change, 0.5 ** halving);
    fit = next;
    likelihood = logLikelihood(groups, fit);
    if (Math.hypot(...change) <= CLOSE_ENOUGH * (1 + Math.hypot(...fit))) break;
  }
  return { intercept: fit[0], slope: fit[1], ...robustVariance(rows, information(groups, fit), fit) };
}

/** All rows with one x: their weight and weighted sum of y. */
interface Group {
  x: number;
  weight: number;
  wy: number;
}

function groupsOf(rows: readonly LogisticRow[]): Group[] {
  const groups = new Map<number, Group>();
  for (const { x, y, weight } of rows) {
    const group = groups.get(x) ?? { x, weight: 0, wy: 0 };
    group.weight += weight;
    group.wy += weight * y;
    groups.set(x, group);
  }
  return [...groups.values()];
}

/** Whether, in both directions, some yes lies beyond some no. */
function hasOverlap(groups: readonly Group[]): boolean {
  const yes = range(groups.filter(({ wy }) => wy > 0));
  const no = range(groups.filter(({ wy, weight }) => wy < weight));
  return yes.highest > no.lowest && no.highest > yes.lowest;
}

function range(groups: readonly Group[]) {
  return groups.reduce(
    ({ lowest, highest }, { x }) => ({ lowest: Math.min(lowest, x), highest: Math.max(highest, x) }),
    { lowest: Infinity, highest: -Infinity },
  );
}

function fitted(x: number, [intercept, slope]: Pair): number {
  return 1 / (1 + Math.exp(-intercept - slope * x));
}

function logLikelihood(groups: readonly Group[], [intercept, slope]: Pair): number {
  return groups.reduce((sum, { x, weight, wy }) => {
    const eta = intercept + slope * x;
    return sum + wy * eta - weight * (Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta))));
  }, 0);
}

function score(groups: readonly Group[], fit: Pair): Pair {
  const sum: Pair = [0, 0];
  for (const { x, weight, wy } of groups) {
    const residual = wy - weight * fitted(x, fit);
    sum[0] += residual;
    sum[1] += residual * x;
  }
  return sum;
}

/** The symmetric 2 × 2 matrix of second derivatives, negated. */
interface Information {
  ones: number;
  x: number;
  xx: number;
}

function information(groups: readonly Group[], fit: Pair): Information {
  const sum = { ones: 0, x: 0, xx: 0 };
  for (const { x, weight } of groups) {
    const mu = fitted(x, fit);
    const curvature = weight * mu * (1 - mu);
    sum.ones += curvature;
    sum.x += curvature * x;
    sum.xx += curvature * x * x;
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

function robustVariance(rows: readonly LogisticRow[], matrix: Information, fit: Pair) {
  const scores = new Map<string, Pair>();
  for (const { x, y, weight, cluster } of rows) {
    const residual = weight * (y - fitted(x, fit));
    const [ones, ofX] = scores.get(cluster) ?? [0, 0];
    scores.set(cluster, [ones + residual, ofX + residual * x]);
  }
  let slopeVariance = 0;
  for (const ofCluster of scores.values()) slopeVariance += solve(matrix, ofCluster)[1] ** 2;
  return { clusters: scores.size, slopeVariance };
}
