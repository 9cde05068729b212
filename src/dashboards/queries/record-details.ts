import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import type { QuestionType } from '../../questions/question.schemas.js';
import type { TypeLine, Word } from '../pages/props/record-details.js';
import type { TrackRecord } from '../pages/props/track-record.js';
import { gapBand } from './gap-band.js';
import { type IntervalScores, readIntervalScores } from './interval-scores.js';
import { readPhraseSums } from './phrase-sums.js';
import { readHorizonMeans } from './record-horizons.js';
import { readMonthMeans } from './record-months.js';
import type { RecordOptions } from './record-options.js';
import { readPhraseMeans } from './record-phrases.js';
import { readTagMeans } from './record-tags.js';
import { readCourses } from './score-course.js';
import type { ScoreFilter } from './score-filter.js';
import type { FullTrackRecord } from './track-record.js';
import { readTrackedPhrases } from './tracked-phrases.js';
import { readTypeMeans, type TypeMean } from './type-means.js';
import { isMostlyWords, toWords } from './words.js';

/** A record as its page shows it: with its course, its parts, and how sure it could look under other readings. */
export async function withDetails(
  tx: EntityManager,
  filter: ScoreFilter,
  options: RecordOptions,
): Promise<(record: FullTrackRecord) => TrackRecord> {
  const months = await readMonthMeans(tx, filter, options.reference);
  const tags = await readTagMeans(tx, filter, options.reference);
  const horizons = await readHorizonMeans(tx, filter);
  const courses = await readCourses(tx, filter, options.level);
  const phrases = (await readPhraseSums(tx, filter)).filter(({ scope }) => scope === 'all');
  return (record) => {
    const ofThis = (row: { attribution: Attribution | null }) => row.attribution === record.attribution;
    const { confidence } = record.calibration;
    return {
      ...record,
      gapBand: confidence && gapBand(phrases.filter(ofThis), record.n, confidence.gap.mean),
      course: courses.get(record.attribution) ?? null,
      months: months.filter(ofThis),
      tags: tags.filter(ofThis),
      horizons: horizons.filter(ofThis),
    };
  };
}

/** The words of likelihood on binary questions, and whether they are most of what is scored. */
export async function readWords(
  tx: EntityManager,
  kind: PartyKind,
  id: string,
  options: RecordOptions,
): Promise<{ words: Word[]; shareOf: (n: number) => boolean }> {
  if (options.type !== 'binary') return { words: [], shareOf: () => false };
  const filter = { ...options, dimension: kind, subjectIds: [id] };
  const scored = await readPhraseMeans(tx, filter, options.level);
  const tracked = await readTrackedPhrases(tx, kind, id, options);
  return { words: toWords(scored, tracked), shareOf: (n) => isMostlyWords(scored, n) };
}

/** Every type of a record on its own line, never averaged; quantiles by unit. */
export async function readTypeLines(tx: EntityManager, filter: ScoreFilter): Promise<TypeLine[]> {
  const means = await readTypeMeans(tx, filter);
  const lines: TypeLine[] = [];
  for (const mean of means) {
    const hasQuantiles = mean.type === 'numeric' || mean.type === 'date';
    const units = hasQuantiles ? await readIntervalScores(tx, { ...filter, type: mean.type }) : [];
    lines.push(toTypeLine(mean, units));
  }
  return lines;
}

function toTypeLine({ type, attribution, n, brier }: TypeMean, units: readonly IntervalScores[]): TypeLine {
  const wis = units
    .filter((row) => row.attribution === attribution)
    .map(({ unit, n: count, wis: mean }) => ({ unit, n: count, mean }));
  return { type, attribution, n, brier, wis };
}

/** The type that a page shows unless its address says so: yes or no, else what most is on record of. */
export function typeToShow(asked: QuestionType | null, lines: readonly TypeLine[]): QuestionType {
  if (asked !== null) return asked;
  if (lines.length === 0 || lines.some(({ type }) => type === 'binary')) return 'binary';
  return lines.reduce((a, b) => (b.n > a.n ? b : a)).type;
}
