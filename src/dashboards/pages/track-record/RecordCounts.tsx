import type { ComponentChildren } from 'preact';
import { formatCount, formatPercent } from '../../charts/format.js';
import { StackedCounts } from '../../charts/StackedCounts.js';
import { withQuery } from '../parts/NextLink.js';
import type { RecordView, TrackRecord } from '../props/track-record.js';
import { viewQuery } from './view-query.js';

interface Props {
  record: TrackRecord;
  path: string;
  view: RecordView;
}

/** Everything on file for a record, scored or not. */
export function totalOf({ n, heldBack, excluded }: TrackRecord): number {
  return Object.values(excluded).reduce((sum, count) => sum + count, n + heldBack);
}

/** “71 open, 14 overdue, 9 annulled”: what is not scored, and why; overdue leads to its list. */
export function ExcludedWords({ record, path, view }: Props) {
  const listed = (list: string) => `${withQuery(path, { ...viewQuery(view), list })}#forecasts`;
  const { open, overdue, unscored, late, annulled, ambiguous, unscorable } = record.excluded;
  const parts: readonly (readonly [number, string, ComponentChildren?])[] = [
    [open, 'open', <a href={listed('open')}>{`${formatCount(open)} open`}</a>],
    [overdue, 'overdue', <a class="warm" href={listed('overdue')}>{`${formatCount(overdue)} overdue`}</a>],
    [
      record.heldBack,
      'held back',
      <a
        href={withQuery(path, viewQuery({ ...view, mature: 'all' }))}
        title="Resolved before their deadline: such questions lean to yes, so they count only once it has passed"
      >{`${formatCount(record.heldBack)} not mature`}</a>,
    ],
    [unscored, 'ruled on but not scored'],
    [late, 'late'],
    [annulled, 'annulled'],
    [ambiguous, 'ambiguous'],
    [unscorable, 'unscorable'],
  ];
  const shown = parts.filter(([count]) => count > 0);
  if (shown.length === 0) return <>{record.n > 0 ? 'nothing left out' : 'no forecast with a number yet'}</>;
  return (
    <>
      {shown.map(([count, word, link], i) => (
        <span key={word}>
          {i > 0 && ', '}
          {link ?? `${formatCount(count)} ${word}`}
        </span>
      ))}
    </>
  );
}

/** The bar of what is scored, open, overdue and void. */
export function RecordBar({ record: { n, heldBack, excluded } }: { record: TrackRecord }) {
  const { open, overdue, unscored, late, annulled, ambiguous, unscorable } = excluded;
  return (
    <StackedCounts
      parts={[
        { kind: 'scored', count: n },
        { kind: 'open', count: open },
        { kind: 'overdue', count: overdue },
        { kind: 'void', count: heldBack + unscored + late + annulled + ambiguous + unscorable },
      ]}
    />
  );
}

/** How much of what was said cannot be scored at all. */
export function UnscorableWords({ record }: { record: TrackRecord }) {
  const total = totalOf(record);
  const { unscorable } = record.excluded;
  if (unscorable === 0) return null;
  return (
    <>{`Of ${formatCount(total)} statements ${formatCount(unscorable)} (${formatPercent(unscorable / total)}) cannot be scored: undated, vague, or no prediction.`}</>
  );
}
