import { daysPastDeadline, formatFullDay, plural } from '../../charts/format.js';
import { outcomeWord } from '../parts/words.js';
import type { QuestionDetail, QuestionProps, ResolutionView } from '../props/question.js';

type Props = Pick<QuestionProps, 'question' | 'resolutions'> & { asOf: Date };

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

function WaitingFinding({ question, asOf }: Props) {
  const days = daysPastDeadline(question.deadlineAt, asOf);
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

/** How a question stands, in a sentence. */
export function QuestionFinding(props: Props) {
  const ruling = props.resolutions.find(({ superseded }) => !superseded);
  return (
    <p class="finding">
      {ruling ? <RuledFinding ruling={ruling} question={props.question} /> : <WaitingFinding {...props} />}
    </p>
  );
}
