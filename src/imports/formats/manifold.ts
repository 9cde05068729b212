import { jsonItems } from '../files/json-items.js';
import type { TextFile } from '../files/text-file.js';
import {
  cellsOf,
  type Format,
  type FormatRow,
  isJson,
  keysIn,
  membersOf,
  type Parts,
  textOf,
} from './format.js';
import type { LeftOut } from './left-out.js';
import { type Market, marketOf } from './manifold-market.js';
import { epochTime } from './times.js';

/** Manifold's API or dumps: the bets of somebody or of a market, and the markets that they are on. */
export const manifold: Format = {
  id: 'manifold',
  name: 'Manifold bets and markets',
  needs: { markets: 'a JSON file of the markets', bets: 'a JSON file of the bets' },
  partOf(head) {
    if (!isJson(head)) return null;
    const keys = keysIn(head);
    const hasMarkets = keys.has('outcomeType') && keys.has('mechanism');
    const hasBets = keys.has('contractId') && keys.has('probAfter');
    if (/^\s*\{\s*"(markets|bets)"\s*:/.test(head)) return hasMarkets || hasBets ? 'both' : null;
    return hasMarkets ? 'markets' : hasBets ? 'bets' : null;
  },
  async *read(parts, { leftOut }) {
    const markets = new Map<string, Market>();
    for await (const item of itemsOf(parts, 'markets')) {
      const market = marketOf(item, leftOut);
      if (market) markets.set(market.id, market);
    }
    let line = 0;
    for await (const bet of itemsOf(parts, 'bets')) {
      const why = isNoForecast(bet);
      if (why) leftOut.add(why);
      else {
        const row = rowOf(bet, markets, leftOut);
        if (row) yield { line: ++line, ...row };
      }
    }
  },
};

async function* itemsOf(parts: Parts, part: 'markets' | 'bets'): AsyncGenerator<Record<string, unknown>> {
  const files: TextFile[] = [...(parts.get(part) ?? []), ...(parts.get('both') ?? [])];
  for (const file of files)
    for await (const item of jsonItems(file))
      if (item.key === null || item.key === part) yield membersOf(item);
}

function isNoForecast(bet: Record<string, unknown>): string | null {
  if (bet.isRedemption === true) return 'redemptions of shares';
  if (bet.isAnte === true) return 'first stakes of market makers';
  if (bet.amount === 0 && bet.shares === 0) return 'orders that found no taker';
  return null;
}

/** The price that a bet leaves behind is taken for what its author thinks. */
function rowOf(
  bet: Record<string, unknown>,
  markets: ReadonlyMap<string, Market>,
  leftOut: LeftOut,
): Omit<FormatRow, 'line'> | null {
  const id = textOf(bet.contractId) ?? '';
  const market = markets.get(id);
  if (!market) {
    const message = `is on market ${id}, which is not among the markets`;
    return {
      cells: {},
      problem: { column: 'question_ref', code: 'question_unknown', message, hint: 'Add it to the markets.' },
    };
  }
  const question = market.questionOf(textOf(bet.answerId));
  if (!question) {
    leftOut.add(`bets on markets of type ${market.type}`);
    return null;
  }
  return {
    cells: {
      ...question,
      ...cellsOf({
        // Two people may go by one name there, but not by one username.
        author: textOf(bet.userUsername) ?? textOf(bet.userName) ?? `Manifold user ${textOf(bet.userId)}`,
        publication: 'Manifold',
        probability: textOf(bet.probAfter),
        said_at: epochTime(bet.createdTime),
        forecast_ref: `manifold:${textOf(bet.id)}`,
      }),
    },
  };
}
