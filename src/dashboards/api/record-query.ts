import type { EntityManager } from 'typeorm';
import { RULE_VERSION } from '../../scores/rule-version.js';
import { readNow } from '../queries/read-now.js';
import type { RecordOptions } from '../queries/record-options.js';
import type { TrackRecordQuery } from '../schemas/record-reads.schemas.js';

/** Which scores a query asks for. */
export function toOptions({
  rule,
  reference,
  type,
  mature,
  disputed,
  level,
  ...filters
}: TrackRecordQuery): RecordOptions {
  return {
    rule,
    reference,
    type,
    level,
    matureOnly: mature === 'on',
    tag: filters.tag ?? null,
    attribution: filters.attribution ?? null,
    likelihood: filters.likelihood ?? null,
    hindsight: filters.hindsight ?? null,
    undisputedOnly: disputed === 'left-out',
    knownFrom: filters.knownFrom ?? null,
    knownTo: filters.knownTo ?? null,
    asOf: filters.asOf ?? null,
  };
}

/** What the numbers of an answer are of. */
export async function provenanceOf(tx: EntityManager, query: TrackRecordQuery) {
  const { rule, reference, level, mature, disputed, asOf } = query;
  const { tag, type, attribution, likelihood, hindsight, knownFrom, knownTo } = toOptions(query);
  return {
    rule,
    ruleVersion: RULE_VERSION,
    asOf: (asOf ?? (await readNow(tx))).toISOString(),
    reference,
    level,
    filters: {
      mature,
      tag,
      type: type!,
      attribution,
      likelihood,
      hindsight,
      disputed,
      knownFrom: knownFrom?.toISOString() ?? null,
      knownTo: knownTo?.toISOString() ?? null,
    },
  };
}
