import { formatDay, lastMoment } from '../../charts/format.js';
import { Allowed } from '../parts/Allowed.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import type { DoneMessage as Done } from '../props/common.js';
import type { NavItem } from './TopBar.js';

function Similar({ similar = [] }: Pick<Done, 'similar'>) {
  if (similar.length === 0) return null;
  return (
    <p class="message-similar">
      {'Close to it, and not joined: '}
      {similar.map((question, i) => (
        <span key={question.questionId}>
          {i > 0 && '; '}
          <QuestionLink question={question} />
          {`, ${formatDay(lastMoment(question.deadlineAt))}`}
        </span>
      ))}
    </p>
  );
}

interface Props {
  done: Done;
  formKey: string;
  /** Where it is shown: from the queue, undoing leads back there. */
  current: NavItem | null;
}

/** What the last write did, with a button that takes it back. */
export function DoneMessage({ done, formKey, current }: Props) {
  const { text, undo, similar } = done;
  return (
    <div class="message" role="status">
      <p>{text}</p>
      {undo && (
        <Allowed role="resolver">
          <form method="post" action={`/${undo.what}/undo`}>
            <input type="hidden" name="idempotencyKey" value={formKey} />
            {current === 'queue' && <input type="hidden" name="from" value="queue" />}
            {undo.of.map(({ questionId, version }) => (
              <input key={questionId} type="hidden" name="of" value={`${questionId}@${version}`} />
            ))}
            <button class="link-button" type="submit" data-key="z">
              Undo <kbd aria-hidden="true">z</kbd>
            </button>
          </form>
        </Allowed>
      )}
      <Similar similar={similar} />
    </div>
  );
}
