import type { EntityManager } from 'typeorm';
import type { BoardsProps } from '../pages/props/boards.js';
import { MIN_RANKED } from './rank-records.js';
import { readBoard } from './read-board.js';
import { pageRecordOptions } from './record-options.js';
import { Remembered } from './remembered.js';
import { isKeptInTotals, type ScoreFilter, scoreFilterParameters, scoresSql } from './score-filter.js';
import { readTotalsVersion } from './totals-version.js';

const SHOWN = 100;

/** What the boards show, beside their frame. */
export async function readBoardsPage(
  tx: EntityManager,
  { kind, filters }: Pick<BoardsProps, 'kind' | 'filters'>,
): Promise<Omit<BoardsProps, 'frame'>> {
  const party = kind === 'authors' ? 'author' : 'source';
  const { mature, attribution, since, metric, rule, disputed, ...others } = filters;
  const options = {
    ...pageRecordOptions,
    ...others,
    rule,
    metric,
    attribution: party === 'source' ? attribution : null,
    matureOnly: mature === 'mature',
    undisputedOnly: disputed === 'left-out',
    knownFrom: since === null ? null : new Date(since),
    limit: SHOWN,
  };
  return {
    kind,
    filters,
    ...(await readBoard(tx, party, options)),
    ruled: await countRuled(tx, { ...options, dimension: party, subjectIds: null, matureOnly: true }),
    minRanked: MIN_RANKED,
  };
}

/** How many there are takes reading the scores, so it is remembered for as long as these are the same. */
const remembered = new Remembered<number>(20);

/** Questions past their deadline that score somebody. */
async function countRuled(tx: EntityManager, filter: ScoreFilter): Promise<number> {
  const count = async () => {
    const [row] = await tx.query<{ n: number }[]>(
      `SELECT count(DISTINCT sc.question_id)::int AS n FROM (${scoresSql(filter)}) sc`,
      scoreFilterParameters(filter),
    );
    return row!.n;
  };
  if (!isKeptInTotals(filter)) return count();
  const { dimension, type, attribution } = filter;
  const version = await readTotalsVersion(tx, filter);
  return remembered.get(JSON.stringify([dimension, type, attribution, version]), count);
}
