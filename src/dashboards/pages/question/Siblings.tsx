import { DeadlineDay } from '../parts/DeadlineDay.js';
import { Disputed } from '../parts/Disputed.js';
import { Section } from '../parts/Section.js';
import { outcomeWord, statusWord } from '../parts/words.js';
import type { SiblingItem } from '../props/question.js';

/** The same happening with other deadlines. */
export function Siblings(props: { eventId: string | null; siblings: readonly SiblingItem[] }) {
  const { eventId, siblings } = props;
  if (!eventId || siblings.length === 0) return null;
  return (
    <Section
      id="siblings"
      title="Same event, other deadlines"
      link={{ href: `/events/${eventId}`, label: 'Who said when' }}
    >
      <ul class="plain-list">
        {siblings.map(({ questionId, text, words, deadlineAt, status, outcome, disputed }) => (
          <li key={questionId}>
            <a href={`/questions/${questionId}`}>
              <span>
                by <DeadlineDay deadlineAt={deadlineAt} />
              </span>
              <span class="muted">{words ?? text}</span>
              <span>
                {outcome === null ? statusWord[status] : outcomeWord(outcome)}
                <Disputed disputed={disputed} />
              </span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
