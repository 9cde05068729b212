import { daysPastDeadline, formatDay, lastMoment, plural } from '../../charts/format.js';
import { ForecastChart } from '../parts/ForecastChart.js';
import { QuestionFacts } from '../parts/QuestionFacts.js';
import { Quote } from '../parts/Quote.js';
import { RulingForm } from '../parts/RulingForm.js';
import type { QueueFocus as Focus, QueueProps } from '../props/queue.js';

function Wait({ deadlineAt, asOf }: { deadlineAt: Date; asOf: Date }) {
  const days = daysPastDeadline(deadlineAt, asOf);
  if (days > 0) return <span class="warm">{`Overdue ${plural(days, 'day')}`}</span>;
  return <span>{`Due ${formatDay(lastMoment(deadlineAt))}`}</span>;
}

function Position(props: QueueProps & { focus: Focus }) {
  const { frame, focus, overdue, due, postponed } = props;
  const all = [...overdue, ...due, ...postponed];
  const at = all.findIndex(({ questionId }) => questionId === focus.questionId);
  const [previous, next] = at < 0 ? [] : [all[at - 1], all[at + 1]];
  return (
    <div class="queue-position">
      <p>
        <Wait deadlineAt={focus.deadlineAt} asOf={frame.asOf} />
        {at >= 0 && ` · ${at + 1} of ${all.length}`}
      </p>
      <nav aria-label="Neighbours in the queue">
        {previous && (
          <a href={`/queue/${previous.questionId}`} rel="prev" data-key="k">
            Previous <kbd aria-hidden="true">k</kbd>
          </a>
        )}
        {next && (
          <a href={`/queue/${next.questionId}`} rel="next" data-key="j">
            Next <kbd aria-hidden="true">j</kbd>
          </a>
        )}
        <a href={`/questions/${focus.questionId}`} data-key="Enter">
          Open
        </a>
      </nav>
    </div>
  );
}

/** The claim in focus: what was said, what counts, what the forecasts were, and the ruling. */
export function QueueFocus(props: QueueProps & { focus: Focus }) {
  const { frame, focus, form } = props;
  return (
    <article class="queue-focus" aria-labelledby="claim">
      <Position {...props} />
      <h2 id="claim" class="claim">
        {focus.text}
      </h2>
      {focus.statements.map((statement) => (
        <Quote key={statement.statementId} statement={statement} />
      ))}
      <QuestionFacts question={focus} forecasts={focus.forecasts} />
      <ForecastChart
        id="revisions"
        question={focus}
        forecasts={focus.forecasts}
        outcome={null}
        endsAt={frame.asOf}
        happenedOn={null}
        otherDeadlines={focus.siblings.map(({ deadlineAt }) => deadlineAt)}
      />
      <RulingForm
        question={focus}
        siblings={focus.siblings}
        form={form}
        formKey={frame.formKey}
        from="queue"
      />
    </article>
  );
}
