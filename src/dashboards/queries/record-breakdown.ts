import type { EntityManager } from 'typeorm';
import type { Attribution } from '../../forecasts/statement.entity.js';
import type { PartyKind } from '../../parties/party.js';
import { type HorizonMean, readHorizonMeans } from './record-horizons.js';
import { type MonthMean, readMonthMeans } from './record-months.js';
import type { RecordOptions } from './record-options.js';
import { type PhraseMean, readPhraseMeans } from './record-phrases.js';
import { readTagMeans, type TagMean } from './record-tags.js';

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
  kind: PartyKind,
  id: string,
  options: RecordOptions,
): Promise<(attribution: Attribution | null) => RecordBreakdown> {
  const filter = { ...options, dimension: kind, subjectIds: [id] };
  const months = await readMonthMeans(tx, filter, options.reference);
  const tags = await readTagMeans(tx, filter, options.reference);
  const phrases = await readPhraseMeans(tx, filter, options.level);
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
