import { MS_PER_DAY, type SyntheticForecast, type SyntheticQuestion } from './synthetic-set.js';

/** What one author is charged on one question, from the definitions in plain loops. */
export interface PlainUnit {
  ref: string;
  brier: number;
  log: number;
  baseline: number;
  baselineTruncated: number;
  spherical: number;
  gainBest: number;
  gainUniform: number;
  coverage: number;
  leadTimeDays: number;
  outcome: number;
  segments: { p: number; weight: number }[];
  /** The Brier score of one forecast alone; undefined where there was none. */
  first: number;
  last: number;
  atHorizon7: number | undefined;
}

interface PlainSegment {
  start: number;
  end: number;
  p: number;
  brier: number;
  log: number;
  baseline: number;
  spherical: number;
}

/** What is undefined where there was nobody to compare with: at the same time, or on any day. */
export interface PlainRelative {
  peer: number | undefined;
  medianGap: number | undefined;
  accuracy: number | undefined;
}

/** Each author's stretches in force on a resolved question; nothing for another. */
function segmentsByAuthor(question: SyntheticQuestion): Map<string, PlainSegment[]> {
  const byAuthor = new Map<string, PlainSegment[]>();
  if (typeof question.outcome !== 'number') return byAuthor;
  const windowEnd = Math.min(question.closesAt, question.knownAt!);
  const said = new Map<string, SyntheticForecast[]>();
  for (const forecast of question.forecasts) {
    if (forecast.saidAt >= windowEnd) continue;
    said.set(forecast.author, [...(said.get(forecast.author) ?? []), forecast]);
  }
  for (const [author, forecasts] of said) {
    forecasts.sort((a, b) => a.saidAt - b.saidAt);
    const segments: PlainSegment[] = [];
    for (let i = 0; i < forecasts.length; i++) {
      const { saidAt, withdrawnAt, probabilities } = forecasts[i]!;
      const start = Math.max(saidAt, question.openedAt);
      const next = i + 1 < forecasts.length ? forecasts[i + 1]!.saidAt : windowEnd;
      const end = Math.min(next, withdrawnAt ?? windowEnd, windowEnd);
      if (start < end) segments.push({ start, end, ...plainScores(probabilities, question) });
    }
    if (segments.length > 0) byAuthor.set(author, segments);
  }
  return byAuthor;
}

function plainScores(probabilities: number[], { optionCount, outcome }: SyntheticQuestion) {
  const y = outcome as number;
  if (optionCount > 2) {
    const sum = probabilities.reduce((total, p) => total + p);
    const ps = probabilities.map((p) => p / sum);
    const log = Math.log(Math.max(ps[y]!, 0.001));
    return {
      p: Number.NaN,
      brier: ps.reduce((total, p, k) => total + (p - (k === y ? 1 : 0)) ** 2, 0) / 2,
      log,
      baseline: (100 * (log - Math.log(1 / optionCount))) / Math.log(optionCount),
      spherical: ps[y]! / Math.sqrt(ps.reduce((total, p) => total + p * p, 0)),
    };
  }
  const p = Math.round(probabilities[0]! * 1e6) / 1e6;
  const clipped = Math.min(0.999, Math.max(0.001, p));
  return {
    p,
    brier: (p - y) ** 2,
    log: y * Math.log(clipped) + (1 - y) * Math.log(1 - clipped),
    baseline: 100 * (y * Math.log2(clipped) + (1 - y) * Math.log2(1 - clipped) + 1),
    spherical: (y * p + (1 - y) * (1 - p)) / Math.sqrt(p * p + (1 - p) ** 2),
  };
}

/** Everything that the authors of a question are charged on it. */
export function plainUnits(question: SyntheticQuestion): Map<string, PlainUnit> {
  const units = new Map<string, PlainUnit>();
  const { ref, openedAt, closesAt, optionCount, reference } = question;
  const y = question.outcome as number;
  const uniform = optionCount === 2 ? (0.5 - y) ** 2 : (1 - 1 / optionCount) / 2;
  const best = reference === null ? uniform : (reference - y) ** 2;
  for (const [author, segments] of segmentsByAuthor(question)) {
    let [total, brier, log, baseline, spherical] = [0, 0, 0, 0, 0];
    for (const s of segments) {
      const length = s.end - s.start;
      total += length;
      brier += length * s.brier;
      log += length * s.log;
      baseline += length * s.baseline;
      spherical += length * s.spherical;
    }
    const scheduled = closesAt - openedAt;
    const horizon = question.knownAt! - 7 * MS_PER_DAY;
    units.set(author, {
      ref,
      brier: brier / total,
      log: log / total,
      baseline: baseline / total,
      baselineTruncated: baseline / scheduled,
      spherical: spherical / total,
      gainBest: (best * total - brier) / scheduled,
      gainUniform: (uniform * total - brier) / scheduled,
      coverage: total / scheduled,
      leadTimeDays: (question.knownAt! - segments[0]!.start) / MS_PER_DAY,
      outcome: y,
      segments: segments.map((s) => ({ p: s.p, weight: (s.end - s.start) / total })),
      first: segments[0]!.brier,
      last: segments.at(-1)!.brier,
      atHorizon7: segments.find((s) => s.start <= horizon && horizon < s.end)?.brier,
    });
  }
  return units;
}

/** How the authors of a question compare, moment by moment and day by day. */
export function plainRelative(question: SyntheticQuestion): Map<string, PlainRelative> {
  const byAuthor = segmentsByAuthor(question);
  const times = [...new Set([...byAuthor.values()].flat().flatMap((s) => [s.start, s.end]))].sort(
    (a, b) => a - b,
  );
  const sums = new Map([...byAuthor.keys()].map((author) => [author, { peer: 0, gap: 0, compared: 0 }]));
  for (let i = 0; i + 1 < times.length; i++) {
    const length = times[i + 1]! - times[i]!;
    const present = inForceAt(byAuthor, (s) => s.start <= times[i]! && times[i]! < s.end);
    if (present.length < 2) continue;
    for (const { author, segment } of present) {
      const others = present.filter((one) => one.author !== author).map((one) => one.segment);
      const sum = sums.get(author)!;
      sum.peer +=
        length * 100 * (segment.log - others.reduce((total, o) => total + o.log, 0) / others.length);
      sum.gap += length * (segment.brier - medianOf(others.map((o) => o.brier)));
      sum.compared += length;
    }
  }
  const accuracies = plainAccuracies(question, byAuthor);
  return new Map(
    [...sums].map(([author, { peer, gap, compared }]) => [
      author,
      {
        peer: compared > 0 ? peer / compared : undefined,
        medianGap: compared > 0 ? gap / compared : undefined,
        accuracy: accuracies.get(author),
      },
    ]),
  );
}

function plainAccuracies(
  { openedAt, closesAt, knownAt }: SyntheticQuestion,
  byAuthor: Map<string, PlainSegment[]>,
): Map<string, number> {
  const windowEnd = Math.min(closesAt, knownAt!);
  const own = new Map<string, number[]>();
  const medians: number[] = [];
  let days = 0;
  for (let day = Math.floor(openedAt / MS_PER_DAY) * MS_PER_DAY; day < windowEnd; day += MS_PER_DAY) {
    const dayEnd = Math.min(day + MS_PER_DAY, windowEnd);
    const present = inForceAt(byAuthor, (s) => s.start < dayEnd && dayEnd <= s.end);
    days += 1;
    for (const { author, segment } of present)
      own.set(author, [...(own.get(author) ?? []), 2 * segment.brier]);
    if (present.length > 0) medians.push(medianOf(present.map(({ segment }) => 2 * segment.brier)));
  }
  if (own.size < 2) return new Map();
  return new Map(
    [...own].map(([author, scores]) => [author, (meanOf(scores) - meanOf(medians)) * (scores.length / days)]),
  );
}

function inForceAt(byAuthor: Map<string, PlainSegment[]>, isThen: (segment: PlainSegment) => boolean) {
  return [...byAuthor].flatMap(([author, segments]) =>
    segments.filter(isThen).map((segment) => ({ author, segment })),
  );
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2;
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
