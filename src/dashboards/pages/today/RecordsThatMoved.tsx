import { formatInterval, formatScore } from '../../charts/format.js';
import { NameLink } from '../parts/NameLink.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import { Section } from '../parts/Section.js';
import type { MovedRecord } from '../props/today.js';
import { provisoOf, questionsWord } from '../track-record/judging.js';

function Move({ record: { clusters, brier, before } }: { record: MovedRecord }) {
  const proviso = provisoOf(clusters);
  if (proviso === 'too few to judge') return <span class="muted">{proviso}</span>;
  return (
    <>
      {before !== null && (
        <span class="muted">
          {formatScore(before)} <span aria-hidden="true">→</span>
          <span class="hidden"> became </span>{' '}
        </span>
      )}
      <strong>{formatScore(brier.mean)}</strong>
    </>
  );
}

function detail(record: MovedRecord): string {
  const { brier, clusters } = record;
  const proviso = provisoOf(clusters);
  if (proviso === 'too few to judge') return `${formatScore(brier.mean)} over ${questionsWord(record)}`;
  const interval = formatInterval(brier.low, brier.high);
  return [interval, questionsWord(record), proviso].filter(Boolean).join(', ');
}

/** Whose mean score the rulings of the last days moved, from where to where, and what cost most. */
export function RecordsThatMoved({ moved }: { moved: readonly MovedRecord[] }) {
  return (
    <Section id="moved" title="Records that moved" hint="Brier score, this week’s rulings, 90% interval">
      <ul class="moved">
        {moved.map((record) => (
          <li key={record.author.slug}>
            <p class="moved-head">
              <NameLink kind="authors" name={record.author} />
              <span class="moved-score">
                <Move record={record} />
              </span>
            </p>
            <p class="moved-detail">
              {`${detail(record)}. Dearest: `}
              <QuestionLink question={record.costliest} />
              {`, ${formatScore(record.costliest.brier)}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
