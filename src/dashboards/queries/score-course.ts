import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { groupBy } from '../../platform/group-by.js';
import { clusteredInterval } from '../../scoring/clustered-interval.js';
import type { ScoreCourse } from '../pages/props/record-details.js';
import { Remembered } from './remembered.js';
import { isKeptInTotals, type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';
import { readTotalsVersion } from './totals-version.js';

/** One scored question, in the order in which outcomes became known. */
export interface CourseRow {
  /** `null` for authors. */
  attribution: Attribution | null;
  knownAt: Date;
  cluster: string;
  brier: number;
}

/** Fewer questions than this show luck, not a course. */
const FEWEST = 30;
const [NARROWEST, WIDEST] = [10, 60];
const MOST_POINTS = 80;

type Courses = ReadonlyMap<Attribution | null, ScoreCourse | null>;

/** A course takes every score of a record, so it is remembered for as long as these are the same. */
const remembered = new Remembered<Courses>(1_000);

/**
 * How the mean score of a record went, by attribution of a source or for `null` of an author.
 * @param level of confidence of the intervals, 0..1
 */
export async function readCourses(tx: EntityManager, filter: ScoreFilter, level: number): Promise<Courses> {
  const compute = async () => {
    const rows = groupBy(await readCourseRows(tx, filter), ({ attribution }) => attribution);
    return new Map([...rows].map(([attribution, own]) => [attribution, toCourse(own, level)]));
  };
  if (!isKeptInTotals(filter)) return compute();
  const { dimension, subjectIds, type, attribution } = filter;
  const version = await readTotalsVersion(tx, filter);
  const key = JSON.stringify([dimension, subjectIds, type, attribution, level, version]);
  return remembered.get(key, compute);
}

/** The scores that a filter selects, as their outcomes became known. */
function readCourseRows(tx: EntityManager, filter: ScoreFilter): Promise<CourseRow[]> {
  return tx.query<CourseRow[]>(
    `SELECT nullif(sc.attribution, 'any') AS attribution, sc.known_at AS "knownAt", sc.cluster,
            sc.brier::double precision / 1e12::double precision AS brier
     FROM (${scoresSql(filter)}) sc WHERE sc.brier IS NOT NULL ORDER BY sc.known_at, sc.question_id`,
    scoreFilterParameters(filter),
  );
}

/**
 * The mean score over the questions known last, as time went by: over a quarter of them, 10 at least and 60 at most.
 * @param level of confidence of the intervals, 0..1
 * @returns `null` below 30 questions, and where they became known at one moment
 */
export function toCourse(rows: readonly CourseRow[], level: number): ScoreCourse | null {
  if (rows.length < FEWEST) return null;
  const window = Math.min(WIDEST, Math.max(NARROWEST, Math.floor(rows.length / 4)));
  const last = rows.length - 1;
  const count = Math.min(MOST_POINTS, rows.length - window + 1);
  const step = (rows.length - window) / Math.max(1, count - 1);
  const ends = Array.from({ length: count }, (_, i) => Math.round(last - (count - 1 - i) * step));
  const points = ends.map((end) => pointAt(rows.slice(end - window + 1, end + 1), level));
  return points[0]!.at < points.at(-1)!.at ? { window, points } : null;
}

function pointAt(rows: readonly CourseRow[], level: number) {
  const { mean, low, high } = clusteredInterval(
    rows.map(({ cluster, brier }) => ({ cluster, value: brier })),
    level,
  )!;
  return { at: rows.at(-1)!.knownAt, mean, low, high };
}
