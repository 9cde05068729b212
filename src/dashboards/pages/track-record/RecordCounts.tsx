import { formatCount, formatPercent } from '../../charts/format.js';
import { StackedCounts } from '../../charts/StackedCounts.js';
import { withQuery } from '../parts/NextLink.js';
import type { Attribution } from '../props/common.js';
import type { RecordList } from '../props/record-lists.js';
import type { RecordView, TrackRecord } from '../props/track-record.js';
import { viewQuery } from './view-query.js';

interface Props {
  record: TrackRecord;
  path: string;
  view: RecordView;
  /** Of a source. */
  attribution?: Attribution | null;
}

/** Everything on file for a record, scored or not. */
export function totalOf({ n, heldBack, excluded }: TrackRecord): number {
  return Object.values(excluded).reduce((sum, count) => sum + count, n + heldBack);
}

/** “71 open, 14 overdue, 9 annulled”: what is not scored, and why; overdue leads to its list. */
export function ExcludedWords({ record, path, view, attribution = null }: Props) {
  const listed = (list: RecordList) =>
    `${withQuery(path, { ...viewQuery(view), list, attribution })}#forecasts`;
  const { open, overdue, unscored, late, annulled, ambiguous, unscorable } = record.excluded;
  const parts: readonly (readonly [RecordList | null, number, string])[] = [
    ['open', open, 'open'],
    ['overdue', overdue, 'overdue'],
    [null, record.heldBack, 'not mature'],
    ['unscored', unscored, 'ruled on but not scored'],
    ['late', late, 'late'],
    ['annulled', annulled, 'annulled'],
    ['ambiguous', ambiguous, 'ambiguous'],
    ['unscorable', unscorable, 'unscorable'],
  ];
  const shown = parts.filter(([, count]) => count > 0);
  if (shown.length === 0) return <>{record.n > 0 ? 'nothing left out' : 'no forecast with a number yet'}</>;
  return (
    <>
      {shown.map(([list, count, word], i) => (
        <span key={word}>
          {i > 0 && ', '}
          {list ? (
            <a class={list === 'overdue' ? 'warm' : undefined} href={listed(list)}>
              {`${formatCount(count)} ${word}`}
            </a>
          ) : (
            <a
              href={withQuery(path, viewQuery({ ...view, mature: 'all' }))}
              title="Resolved before their deadline: such questions lean to yes, so they count only once it has passed"
            >
              {`${formatCount(count)} ${word}`}
            </a>
          )}
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
export function UnscorableWords({ record, path, view, attribution = null }: Props) {
  const total = totalOf(record);
  const { unscorable } = record.excluded;
  if (unscorable === 0) return null;
  const href = `${withQuery(path, { ...viewQuery(view), list: 'unscorable', attribution })}#forecasts`;
  return (
    <>
      {`Of ${formatCount(total)} statements `}
      <a class="link" href={href}>{`${formatCount(unscorable)} (${formatPercent(unscorable / total)})`}</a>
      {' cannot be scored: undated, vague, or no prediction.'}
    </>
  );
}
