import {
  formatDay,
  formatInterval,
  formatPercent,
  formatScore,
  formatSigned,
  plural,
} from '../../dashboards/charts/format.js';
import { referenceWords, sharesTogether } from '../../dashboards/pages/parts/reference-words.js';
import { minJudged, minRanked, questionsWord } from '../../dashboards/pages/track-record/judging.js';
import type { Shape } from '../api-client.js';
import { type Column, table, wrap } from './layout.js';

export type BoardKind = 'authors' | 'sources';
/** It has no further page. */
type Board = Omit<Shape<'Board'>, 'nextCursor'>;
type Ranked = Board['items'][number];
type Unranked = Board['notEnough'][number];

/** A board: the ranked, then those without a rank and why. */
export function tellBoard(board: Board, kind: BoardKind): string {
  const { items, notEnough } = board;
  return [
    ...heading(board, kind),
    '',
    ...(items.length === 0
      ? [`Nobody has a rank yet: that takes ${minRanked} scored questions of different clusters.`]
      : ranked(board, kind)),
    ...unranked(
      notEnough.filter(({ n }) => n > 0),
      kind,
    ),
    ...unscored(notEnough.filter(({ n }) => n === 0)),
  ].join('\n');
}

function heading(
  { rule, ruleVersion, asOf, filters, heldBack, awaiting, items }: Board,
  kind: BoardKind,
): string[] {
  const counted = filters.mature === 'on' ? 'questions past their deadline' : 'all resolved questions';
  const gaps = [
    filters.mature === 'on' && heldBack > 0 && `${plural(heldBack, 'question')} resolved early and held back`,
    awaiting > 0 && `${plural(awaiting, 'question')} overdue and awaiting a ruling`,
  ].filter(Boolean);
  const shares = sharesTogether(items);
  return [
    `${kind === 'authors' ? 'Authors' : 'Sources'}, ranked by gain over the reference forecast`,
    ...wrap(`${formatDay(asOf)}, ${rule} rule v${ruleVersion}, ${counted}`),
    ...(shares === null ? [] : wrap(`the reference: ${referenceWords(shares)}`)),
    ...(gaps.length === 0 ? [] : wrap(gaps.join('; '))),
  ];
}

function ranked({ items, level }: Board, kind: BoardKind): string[] {
  const columns: Column[] = [
    { head: 'Rank', align: 'right' },
    ...nameColumns(kind),
    { head: 'n', align: 'right' },
    { head: 'Brier', align: 'right' },
    { head: `${formatPercent(level)} interval` },
    { head: 'Gain*', align: 'right' },
  ];
  const row = (record: Ranked) => [
    rankWords(record.rank),
    ...nameCells(record, kind),
    String(record.n),
    record.brier ? formatScore(record.brier.mean) : '',
    record.brier ? (formatInterval(record.brier.low, record.brier.high) ?? 'none') : '',
    record.shrunk === null ? '' : formatSigned(record.shrunk),
  ];
  const notes =
    'Brier: 0 is best. A rank is a range: overlapping ranges are a tie. * shrunk towards the field';
  return [...table(columns, items.map(row)), ...wrap(notes)];
}

function unranked(records: readonly Unranked[], kind: BoardKind): string[] {
  if (records.length === 0) return [];
  const columns: Column[] = [
    ...nameColumns(kind),
    { head: 'n', align: 'right' },
    { head: 'Brier', align: 'right' },
    { head: 'Why' },
  ];
  const row = (record: Unranked) => [
    ...nameCells(record, kind),
    String(record.n),
    record.brier ? formatScore(record.brier.mean) : '',
    whyWords(record),
  ];
  return ['', 'Not enough yet, by name', ...table(columns, records.map(row))];
}

function unscored(records: readonly Unranked[]): string[] {
  if (records.length === 0) return [];
  const names = records.map((record) => {
    const waiting = waitingWords(record);
    return [record.name, record.attribution].filter(Boolean).join(', ') + (waiting ? ` (${waiting})` : '');
  });
  return ['', ...wrap(`No scored forecasts yet: ${names.join('; ')}.`)];
}

function nameColumns(kind: BoardKind): Column[] {
  const name = { head: kind === 'authors' ? 'Author' : 'Source', maxWidth: 30 };
  return kind === 'authors' ? [name] : [name, { head: 'Words' }];
}

function nameCells({ name, attribution }: Pick<Ranked, 'name' | 'attribution'>, kind: BoardKind): string[] {
  return kind === 'authors' ? [name] : [name, attribution ?? ''];
}

function rankWords(rank: Ranked['rank']): string {
  if (rank === null) return '';
  return rank.low === rank.high ? String(rank.low) : `${rank.low}–${rank.high}`;
}

function whyWords(record: Unranked): string {
  const { why, n, clusters } = record;
  const soFar = n === clusters ? `${n} of ${minRanked}` : questionsWord(record);
  const reasons: Record<Unranked['why'], string> = {
    'too-few': clusters < minJudged ? 'too few to judge' : `provisional, ${soFar}`,
    'no-frame': 'sampling not stated',
    'nothing-scored': 'no scored forecasts yet',
  };
  return [reasons[why], waitingWords(record)].filter(Boolean).join(', ');
}

function waitingWords({ excluded: { overdue, open } }: Unranked): string {
  return [overdue > 0 && `${overdue} overdue`, open > 0 && `${open} open`].filter(Boolean).join(', ');
}
