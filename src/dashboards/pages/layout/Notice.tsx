import { formatDay, lastMoment } from '../../charts/format.js';
import { QuestionLink } from '../parts/QuestionLink.js';
import type { Notice as NoticeProps } from '../props/common.js';

function Similar({ similar = [] }: Pick<NoticeProps, 'similar'>) {
  if (similar.length === 0) return null;
  return (
    <p class="notice-similar">
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

/** What the last write did, with a button that takes it back. */
export function Notice({ notice, formKey }: { notice: NoticeProps; formKey: string }) {
  const { text, undo, similar } = notice;
  return (
    <div class="notice" role="status">
      <p>{text}</p>
      {undo && (
        <form method="post" action={undo.action}>
          <input type="hidden" name="idempotencyKey" value={formKey} />
          <input type="hidden" name="version" value={undo.version} />
          <button class="link-button" type="submit" data-key="z">
            Undo <kbd aria-hidden="true">z</kbd>
          </button>
        </form>
      )}
      <Similar similar={similar} />
    </div>
  );
}
