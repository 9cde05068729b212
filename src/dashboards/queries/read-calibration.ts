import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { type Calibration, calibrate } from './calibration.js';
import { readCalibrationFromTotals } from './calibration-from-totals.js';
import { Remembered } from './remembered.js';
import { isKeptInTotals, type ScoreFilter } from './score-filter.js';
import { readScoreSegments } from './score-segments.js';
import { readTotalsVersion } from './totals-version.js';

/** Beyond so many scored questions a reader would wait too long for what is computed from each of them. */
const MOST_EXACT = 20_000;
const MOST_REMEMBERED = 1_000;

export interface RecordCalibration extends Calibration {
  /** percent: of probabilities in whole percent. */
  precision: 'exact' | 'percent';
}

/** Calibrations by the version of the totals that they are of: the band takes a thousand simulated histories. */
const remembered = new Remembered<RecordCalibration>(MOST_REMEMBERED);

interface Version {
  attribution: Attribution | null;
  n: number;
  version: string;
}

/**
 * The calibration of one record of a source, by its attribution, or of an author, with `null`.
 * @param level of confidence, 0..1
 */
export async function readCalibrations(
  tx: EntityManager,
  filter: ScoreFilter,
  level: number,
): Promise<(attribution: Attribution | null) => RecordCalibration> {
  if (!isKeptInTotals(filter)) return readExact(tx, filter, level);
  if (filter.pooled) return readPooled(tx, filter, level);
  const versions = await readVersions(tx, filter);
  const calibrations = new Map<Attribution | null, RecordCalibration>();
  for (const { attribution, n, version } of versions) {
    const theirs = { ...filter, attribution };
    const key = JSON.stringify([
      filter.dimension,
      filter.subjectIds,
      filter.type,
      attribution,
      level,
      version,
    ]);
    const compute = async () => (await readOne(tx, theirs, n, level))(attribution);
    calibrations.set(attribution, await remembered.get(key, compute));
  }
  return (attribution) =>
    calibrations.get(attribution) ?? { ...calibrate([], level), precision: 'exact' as const };
}

async function readOne(tx: EntityManager, filter: ScoreFilter, n: number, level: number) {
  if (n <= MOST_EXACT || filter.type !== 'binary') return readExact(tx, filter, level);
  const calibrationOf = await readCalibrationFromTotals(tx, filter, level);
  return (attribution: Attribution | null) => ({
    ...calibrationOf(attribution),
    precision: 'percent' as const,
  });
}

/** Everybody's together: a forecast for each author and question there is, which soon are too many. */
async function readPooled(tx: EntityManager, filter: ScoreFilter, level: number) {
  const versions = await readVersions(tx, filter);
  const n = versions.reduce((sum, version) => sum + version.n, 0);
  const key = JSON.stringify(['everybody', filter.type, level, await readTotalsVersion(tx, filter)]);
  const calibration = await remembered.get(key, async () => (await readOne(tx, filter, n, level))(null));
  return () => calibration;
}

async function readExact(tx: EntityManager, filter: ScoreFilter, level: number) {
  const segments = await readScoreSegments(tx, filter);
  return (attribution: Attribution | null) => ({
    ...calibrate(
      segments.filter((row) => row.attribution === attribution),
      level,
    ),
    precision: 'exact' as const,
  });
}

/** A recomputation starts the versions anew, so the sums are told as well. */
function readVersions(tx: EntityManager, filter: ScoreFilter): Promise<Version[]> {
  return tx.query<Version[]>(
    `SELECT nullif(attribution, 'any') AS attribution, n::int, md5(to_jsonb(score_total)::text) AS version
     FROM score_total WHERE dimension = $1 AND ($2::uuid[] IS NULL OR subject_id = ANY ($2)) AND type = $3
       AND ($4::text IS NULL OR attribution = $4) AND scope = 'all' AND n > 0`,
    [filter.dimension, filter.subjectIds, filter.type, filter.attribution],
  );
}
