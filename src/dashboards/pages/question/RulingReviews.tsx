import { useContext } from 'preact/hooks';
import { Visitor } from '../../../platform/http/visitor.js';
import { formatMoment } from '../../charts/format.js';
import { Allowed } from '../parts/Allowed.js';
import { FormErrors } from '../parts/FormErrors.js';
import { emptyForm } from '../props/common.js';
import type { QuestionProps, ResolutionView, RulingReviewView } from '../props/question.js';

/** What others say of a version of the ruling. */
export function ReviewList({ reviews = [] }: { reviews?: readonly RulingReviewView[] | undefined }) {
  return (
    <>
      {reviews.map(({ verdict, by, reason, reviewedAt }) => (
        <p key={by} class={verdict === 'disputed' ? 'review warm' : 'review'}>
          {`${verdict === 'disputed' ? 'Disputed' : 'Confirmed'} by ${by}, ${formatMoment(reviewedAt)} UTC`}
          {reason && `: ${reason}`}
        </p>
      ))}
    </>
  );
}

type Props = QuestionProps & { ruling: ResolutionView };

function ReviewForm(props: Props & { action: string; children: preact.ComponentChildren }) {
  const { question, ruling, frame, action, children } = props;
  return (
    <form class="review-form" method="post" action={`/questions/${question.questionId}/${action}`}>
      <input type="hidden" name="idempotencyKey" value={frame.formKey} />
      <input type="hidden" name="version" value={ruling.version} />
      {children}
    </form>
  );
}

function DisputeForm(props: Props) {
  const { openForm, form } = props;
  const isSent = openForm === 'review';
  const { values } = isSent ? form : emptyForm;
  return (
    <details class="more" open={isSent}>
      <summary>Dispute this ruling</summary>
      <ReviewForm {...props} action="dispute">
        <div class="field">
          <label for="dispute-reason">What is wrong with it</label>
          <textarea class="input" id="dispute-reason" name="reason" rows={3} maxLength={2000} required>
            {values['reason']}
          </textarea>
        </div>
        <button class="button" type="submit">
          Dispute
        </button>
        <p class="hint">It goes on counting and is marked; boards can leave it out.</p>
      </ReviewForm>
    </details>
  );
}

/** Confirming and disputing the ruling in force. Names of people are their own, so that one knows one’s own by it. */
export function RulingReviews(props: Props) {
  const { ruling, openForm, form } = props;
  const visitor = useContext(Visitor);
  const name = visitor?.kind === 'person' ? visitor.name : null;
  const own = ruling.reviews?.find(({ by }) => by === name);
  return (
    <Allowed role="resolver">
      {openForm === 'review' && <FormErrors form={form} />}
      {own && (
        <ReviewForm
          {...props}
          action={own.verdict === 'disputed' ? 'dispute/withdrawal' : 'confirmation/withdrawal'}
        >
          <button class="button" type="submit">
            {`Take my ${own.verdict === 'disputed' ? 'dispute' : 'confirmation'} back`}
          </button>
        </ReviewForm>
      )}
      {own?.verdict !== 'confirmed' && ruling.by !== name && (
        <ReviewForm {...props} action="confirmation">
          <button class="button" type="submit">
            Confirm this ruling
          </button>
        </ReviewForm>
      )}
      {own?.verdict !== 'disputed' && <DisputeForm {...props} />}
    </Allowed>
  );
}
