import { parse } from 'csv-parse/sync';
import { studentTQuantile } from '../../src/scoring/student-t.js';

const MS_PER_DAY = 86_400_000;

/** What a reader of the export has to know of a question beside it. Instants are epoch milliseconds. */
export interface ScheduledQuestion {
  openedAt: number;
  closesAt: number;
  knownAt: number | null;
  reference: number | null;
}

/** A scoring unit, worked out from its lines of the export. */
export interface ExportedUnit {
  question: string;
  cluster: string;
  outcome: number;
  brier: number;
  gain: number;
  referenceBrier: number;
  /** As the export says. */
  reference: string;
  coverage: number;
  leadTimeDays: number;
  segments: { p: number; weight: number }[];
}

type Line = Record<string, string>;

/** The units of each record of an export of binary questions, by `author NAME any` or `source NAME own`. */
export function exportedUnits(
  csv: string,
  questionOf: (ref: string) => ScheduledQuestion,
): Map<string, ExportedUnit[]> {
  const lines = parse(csv, { columns: true }) as Line[];
  const records = new Map<string, ExportedUnit[]>();
  for (const [unit, segments] of gather(lines, (line) => line.unit!)) {
    const [dimension, , attribution] = unit.split(':');
    const { author, source, question_ref: ref } = segments[0]!;
    const key = `${dimension} ${dimension === 'author' ? author : source} ${attribution}`;
    records.set(key, [...(records.get(key) ?? []), toUnit(segments, questionOf(ref!))]);
  }
  return records;
}

function toUnit(lines: readonly Line[], question: ScheduledQuestion): ExportedUnit {
  const outcome = Number(lines[0]!.y);
  const referenceBrier = ((question.reference ?? 0.5) - outcome) ** 2;
  // In a source several authors share a question evenly.
  const authors = [...gather(lines, ({ author }) => author!).values()].map((own) =>
    ofOneAuthor(own, referenceBrier, question),
  );
  const mean = (name: keyof (typeof authors)[number]) => meanOf(authors.map((one) => one[name]));
  return {
    question: lines[0]!.question_id!,
    cluster: lines[0]!.cluster!,
    outcome,
    referenceBrier,
    reference: lines[0]!.reference!,
    brier: sum(lines.map(({ weight, score }) => Number(weight) * Number(score))),
    gain: mean('gain'),
    coverage: mean('coverage'),
    leadTimeDays: mean('leadTimeDays'),
    segments: lines.map(({ p, weight }) => ({ p: Number(p), weight: Number(weight) })),
  };
}

function ofOneAuthor(lines: readonly Line[], referenceBrier: number, question: ScheduledQuestion) {
  const openMs = question.closesAt - question.openedAt;
  const msOf = ({ start, end }: Line) => Date.parse(end!) - Date.parse(start!);
  const firstAt = Math.min(...lines.map(({ start }) => Date.parse(start!)));
  return {
    gain: sum(lines.map((line) => (referenceBrier - Number(line.score)) * msOf(line))) / openMs,
    coverage: sum(lines.map(msOf)) / openMs,
    leadTimeDays: (question.knownAt! - firstAt) / MS_PER_DAY,
  };
}

/** Mean and interval, robust to clusters, as `docs/reproduce.py` works them out. */
export function estimateOf(units: readonly ExportedUnit[], name: 'brier' | 'gain', level: number) {
  const mean = meanOf(units.map((unit) => unit[name]));
  const clusters = [...gather(units, ({ cluster }) => cluster).values()];
  const residuals = clusters.map((members) => sum(members.map((unit) => unit[name] - mean)));
  const count = clusters.length;
  const error = Math.sqrt((count / (count - 1)) * sum(residuals.map((r) => r * r))) / units.length;
  const half = studentTQuantile((1 + level) / 2, count - 1) * error;
  return { mean, low: mean - half, high: mean + half };
}

/** n, mean probability and share that happened, of each of the ten bins. */
export function binsOf(units: readonly ExportedUnit[]) {
  return Array.from({ length: 10 }, (_, index) => {
    const inside = units.flatMap(({ question, outcome, segments }) =>
      segments
        .filter(({ p }) => Math.min(9, Math.floor(Math.round(p * 1e6) / 1e5)) === index)
        .map(({ p, weight }) => ({ p, weight, outcome, question })),
    );
    const weight = sum(inside.map((one) => one.weight));
    const mean = (name: 'p' | 'outcome') =>
      weight === 0 ? null : sum(inside.map((one) => one.weight * one[name])) / weight;
    const n = new Set(inside.map((one) => one.question)).size;
    return { n, weight, meanP: mean('p'), frequency: mean('outcome') };
  });
}

export const meanOf = (values: readonly number[]): number => sum(values) / values.length;

export const clustersOf = (units: readonly ExportedUnit[]): number =>
  new Set(units.map(({ cluster }) => cluster)).size;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function gather<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
