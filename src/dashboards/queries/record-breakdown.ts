import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import { type HorizonMean, readHorizonMeans } from './record-horizons.js';
import { type MonthMean, readMonthMeans } from './record-months.js';
import { type PhraseMean, readPhraseMeans } from './record-phrases.js';
import type { SummaryOptions } from './record-summary.js';
import { readTagMeans, type TagMean } from './record-tags.js';
import type { ScoreFilter } from './score-filter.js';

/** A record by month, tag, phrase and horizon; what has nothing in it is left out. */
export interface RecordBreakdown {
  months: MonthMean[];
  tags: TagMean[];
  phrases: PhraseMean[];
  horizons: HorizonMean[];
}

/** @returns the breakdown of each attribution of a source, or of `null` of an author */
export async function readRecordBreakdown(
  tx: EntityManager,
  filter: ScoreFilter,
  { reference, level }: SummaryOptions,
): Promise<(attribution: Attribution | null) => RecordBreakdown> {
  const months = await readMonthMeans(tx, filter, reference);
  const tags = await readTagMeans(tx, filter, reference);
  const phrases = await readPhraseMeans(tx, filter, level);
  const horizons = await readHorizonMeans(tx, filter);
  return (attribution) => {
    const ofThis = (row: { attribution: Attribution | null }) => row.attribution === attribution;
    return {
      months: months.filter(ofThis),
      tags: tags.filter(ofThis),
      phrases: phrases.filter(ofThis),
      horizons: horizons.filter(ofThis),
    };
  };
}
