import type { BoardsProps } from '../props/boards.js';
import { tieGroups } from './tie-groups.js';

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const inWords = (count: number): string => small[count] ?? String(count);

/** What the board can tell apart from the reference forecast, in a sentence. */
export function BoardFinding({ kind, rows, minRanked, filters }: BoardsProps) {
  const isRelative = filters.metric === 'relative';
  const one = kind === 'authors' ? 'author' : 'record';
  if (rows.length === 0) {
    return (
      <p class="finding">
        <strong>Nobody has a rank yet.</strong>
        {` It takes ${minRanked} scored questions that are independent: those of one cluster count as one.`}
      </p>
    );
  }
  const better = rows.filter(({ gain }) => gain.low !== null && gain.low > 0).length;
  const worse = rows.filter(({ gain }) => gain.high !== null && gain.high < 0).length;
  const tied = tieGroups(rows)[0]!.rows.length;
  return (
    <p class="finding">
      {tied > 1 && `The first ${inWords(tied).toLowerCase()} cannot be told apart. `}
      <strong>{inWords(better)}</strong>
      {` of ${rows.length} ranked ${rows.length === 1 ? one : `${one}s`} ${better === 1 ? 'beats' : 'beat'} ${isRelative ? 'the median of the others' : 'the reference forecast'} by more than luck.`}
      {worse > 0 && (
        <>
          {' '}
          <strong>{inWords(worse)}</strong> would have done better copying {isRelative ? 'them' : 'it'}.
        </>
      )}
    </p>
  );
}
