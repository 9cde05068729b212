import { daysPastDeadline, formatDay, lastMoment, plural } from '../../charts/format.js';
import { Allowed } from '../parts/Allowed.js';
import { ForecastChart } from '../parts/ForecastChart.js';
import { QuestionFacts } from '../parts/QuestionFacts.js';
import { Quote } from '../parts/Quote.js';
import { ReviewList } from '../question/RulingReviews.js';
import { RulingForm } from '../parts/RulingForm.js';
import { queueStep } from './queue-steps.js';
import type { QueueFocus as Focus, QueueProps } from '../props/queue.js';

type Props = QueueProps & { focus: Focus };

function Wait({ focus: { deadlineAt, ruling }, frame: { asOf } }: Props) {
  const days = daysPastDeadline(deadlineAt, asOf);
  if (ruling?.reviews?.some(({ verdict }) => verdict === 'disputed'))
    return <span class="warm">Disputed</span>;
  if (ruling) return <span>{ruling.evidence.length > 0 ? 'Ruled' : 'Ruled without a source'}</span>;
  if (days > 0) return <span class="warm">{`Overdue ${plural(days, 'day')}`}</span>;
  return <span>{`Due ${formatDay(lastMoment(deadlineAt))}`}</span>;
}

/** The questions before and after the one in focus, in the order of the lists. */
function neighboursOf({ focus, overdue, due, disputed = [], unsourced, postponed }: Props) {
  const all = [...overdue, ...due, ...disputed, ...unsourced, ...postponed];
  const at = all.findIndex(({ questionId }) => questionId === focus.questionId);
  return {
    at,
    count: all.length,
    previous: at < 0 ? undefined : all[at - 1],
    next: at < 0 ? undefined : all[at + 1],
  };
}

function Position(props: Props) {
  const { focus } = props;
  const { at, count, previous, next } = neighboursOf(props);
  return (
    <div class="queue-position">
      <p>
        <Wait {...props} />
        {at >= 0 && ` · ${at + 1} of ${count}`}
      </p>
      <nav aria-label="Neighbours in the queue">
        {previous && (
          <a href={`/queue/${previous.questionId}`} rel="prev" data-key="k" {...queueStep}>
            Previous <kbd aria-hidden="true">k</kbd>
          </a>
        )}
        {next && (
          <a href={`/queue/${next.questionId}`} rel="next" data-key="j" {...queueStep}>
            Next <kbd aria-hidden="true">j</kbd>
          </a>
        )}
        <a href={`/questions/${focus.questionId}`} data-key="Enter">
          Open <kbd aria-hidden="true">↵</kbd>
        </a>
      </nav>
    </div>
  );
}

function Changed({ focus }: Props) {
  if (focus.editedAt === null) return null;
  return (
    <p class="hint queue-changed">
      {`Version ${focus.version}, changed ${formatDay(focus.editedAt)}. `}
      <a href={`/questions/${focus.questionId}#edits`}>What changed</a>
    </p>
  );
}

/** The claim in focus: what was said, what counts, what the forecasts were, and the ruling. */
export function QueueFocus(props: Props) {
  const { frame, focus, form } = props;
  return (
    <article class="queue-focus" aria-labelledby="claim">
      <Position {...props} />
      <h2 id="claim" class="claim" tabIndex={-1}>
        {focus.text}
      </h2>
      {focus.statements.map((statement) => (
        <Quote key={statement.statementId} statement={statement} />
      ))}
      <QuestionFacts question={focus} forecasts={focus.forecasts} />
      <Changed {...props} />
      <ReviewList reviews={focus.ruling?.reviews} />
      <ForecastChart
        id="revisions"
        question={focus}
        forecasts={focus.forecasts}
        outcome={focus.ruling?.outcome ?? null}
        endsAt={frame.asOf}
        happenedOn={focus.ruling?.happenedOn ?? null}
        otherDeadlines={focus.siblings.map(({ deadlineAt }) => deadlineAt)}
      />
      <Allowed role="resolver" to="rule">
        <RulingForm
          question={focus}
          siblings={focus.ruling ? [] : focus.siblings}
          form={form}
          frame={frame}
          from="queue"
          step={queueStep}
          nextId={neighboursOf(props).next?.questionId}
          ruling={focus.ruling}
          effects={focus.effects}
        />
      </Allowed>
    </article>
  );
}
