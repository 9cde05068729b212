import { formatInterval, formatScore } from '../../charts/format.js';
import { NameLink } from '../parts/NameLink.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import { Section } from '../parts/Section.js';
import type { MovedRecord } from '../props/today.js';
import { provisoOf, questionsWord } from '../track-record/judging.js';
import { scoredHref } from '../track-record/RecordNumbers.js';

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

/** How sure that is, and over how many questions, which lead to them. */
function Grounds({ record }: { record: MovedRecord }) {
  const { author, brier, clusters } = record;
  const proviso = provisoOf(clusters);
  const questions = <a href={scoredHref({ kind: 'authors', name: author })}>{questionsWord(record)}</a>;
  if (proviso === 'too few to judge')
    return (
      <>
        {formatScore(brier.mean)} over {questions}
      </>
    );
  const interval = formatInterval(brier.low, brier.high);
  return (
    <>
      {interval && `${interval}, `}
      {questions}
      {proviso && `, ${proviso}`}
    </>
  );
}

/** Whose mean score the rulings of the last days moved, from where to where, and what cost most. */
export function RecordsThatMoved({ moved }: { moved: readonly MovedRecord[] }) {
  return (
    <Section id="moved" title="Records that moved" hint="by this week’s rulings, Brier">
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
              <Grounds record={record} />
              {'. Dearest: '}
              <QuestionLink question={record.costliest} />
              {`, ${formatScore(record.costliest.brier)}`}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
