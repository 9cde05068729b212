import { formatDay } from '../../charts/format.js';
import { outcomeWord, statusWord } from '../parts/words.js';
import type { QuestionProps, ResolutionView } from '../props/question.js';
import { QuestionFinding } from './QuestionFinding.js';

/** The claim, its status and tags, and how it stands in one sentence. */
export function QuestionHead(props: QuestionProps & { ruling: ResolutionView | null }) {
  const { question, ruling, frame } = props;
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
        {ruling?.reviews?.some(({ verdict }) => verdict === 'disputed') && (
          <li class="chip chip-warm">disputed</li>
        )}
        {tags.map((tag) => (
          <li key={tag} class="chip">
            <a href={`/questions?tag=${encodeURIComponent(tag)}`}>{tag}</a>
          </li>
        ))}
        <li class="muted">{`opened ${formatDay(openedAt)}`}</li>
      </ul>
      <QuestionFinding {...props} asOf={frame.asOf} />
    </>
  );
}
