import { daysPastDeadline, formatDay, formatFullDay, plural } from '../../charts/format.js';
import { outcomeWord, statusWord } from '../parts/words.js';
import type { QuestionDetail, QuestionProps, ResolutionView } from '../props/question.js';

function RuledFinding({ ruling, question }: { ruling: ResolutionView; question: QuestionDetail }) {
  const { outcome, happenedOn } = ruling;
  const { type, unit, deadlineAt } = question;
  if (type === 'date' && outcome === 'no') return <strong>Not by the deadline.</strong>;
  if (!happenedOn || type !== 'binary') return <strong>{outcomeWord(outcome, unit)}.</strong>;
  const days = daysPastDeadline(deadlineAt, happenedOn);
  const day = formatFullDay(happenedOn);
  if (days > 0) {
    return (
      <>
        It happened on {day}, <strong>{plural(days, 'day')} late</strong>.
      </>
    );
  }
  return (
    <>
      It <strong>happened</strong> on {day},{' '}
      {days === 0 ? 'on the last day' : `with ${plural(-days, 'day')} to spare`}.
    </>
  );
}

function WaitingFinding({ question, frame }: QuestionProps) {
  const days = daysPastDeadline(question.deadlineAt, frame.asOf);
  const { status, nextCheckOn, postponementReason } = question;
  if (status === 'postponed' && nextCheckOn) {
    return (
      <>
        Too early to rule; the next check is on <strong>{formatFullDay(nextCheckOn)}</strong>
        {postponementReason && `: ${postponementReason}`}.
      </>
    );
  }
  if (days > 0) {
    return (
      <>
        The deadline passed <strong>{plural(days, 'day')} ago</strong> and nobody has ruled.
      </>
    );
  }
  return (
    <>
      Open for another <strong>{plural(-days, 'day')}</strong>.
    </>
  );
}

/** The claim, its status and tags, and how it stands in one sentence. */
export function QuestionHead(props: QuestionProps & { ruling: ResolutionView | null }) {
  const { question, ruling } = props;
  const { status, tags, openedAt, unit } = question;
  return (
    <>
      <p class="crumb">
        <a href="/questions">Questions</a>
      </p>
      <h1 class="h1-claim">{question.text}</h1>
      <ul class="chips">
        <li class={status === 'overdue' ? 'chip chip-warm' : 'chip'}>
          {ruling ? outcomeWord(ruling.outcome, unit) : statusWord[status]}
        </li>
        {tags.map((tag) => (
          <li key={tag} class="chip">
            <a href={`/questions?tag=${encodeURIComponent(tag)}`}>{tag}</a>
          </li>
        ))}
        <li class="muted">{`opened ${formatDay(openedAt)}`}</li>
      </ul>
      <p class="finding">
        {ruling ? <RuledFinding ruling={ruling} question={question} /> : <WaitingFinding {...props} />}
      </p>
    </>
  );
}
