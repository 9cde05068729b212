import type { EntityManager } from 'typeorm';
import type { BoardsProps } from '../pages/props/boards.js';
import { MIN_RANKED } from './rank-records.js';
import { readBoard } from './read-board.js';
import { pageRecordOptions } from './record-options.js';

const SHOWN = 100;

/** What the boards show, beside their frame. */
export async function readBoardsPage(
  tx: EntityManager,
  { kind, mature, tag }: Pick<BoardsProps, 'kind' | 'mature' | 'tag'>,
): Promise<Omit<BoardsProps, 'frame'>> {
  const party = kind === 'authors' ? 'author' : 'source';
  const matureOnly = mature === 'mature';
  const board = await readBoard(tx, party, { ...pageRecordOptions, matureOnly, tag, limit: SHOWN });
  return { kind, mature, tag, ...board, minRanked: MIN_RANKED };
}
