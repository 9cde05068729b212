import { Allowed } from '../parts/Allowed.js';
import { FormErrors } from '../parts/FormErrors.js';
import { RulingForm } from '../parts/RulingForm.js';
import { Section } from '../parts/Section.js';
import { emptyForm } from '../props/common.js';
import type { QuestionProps, ResolutionView } from '../props/question.js';
import { RulingReviews } from './RulingReviews.js';
import { RulingHistory } from './RulingHistory.js';

type Props = QuestionProps & { ruling: ResolutionView | null };

function Reopen({ question, ruling, frame, openForm, form }: Props) {
  if (!ruling) return null;
  return (
    <form class="reopen" method="post" action={`/questions/${question.questionId}/reopening`}>
      <input type="hidden" name="idempotencyKey" value={frame.formKey} />
      <input type="hidden" name="version" value={ruling.version} />
      {openForm === 'reopening' && <FormErrors form={form} />}
      <button class="button" type="submit">
        Re-open the question
      </button>
      <p class="hint">Takes the ruling and its scores back; both stay in the history.</p>
    </form>
  );
}

/** The ruling in force with its history, and the way to take it back. */
export function QuestionRuling(props: Props) {
  const { question, resolutions, ruling } = props;
  return (
    <Section id="rulings" title={ruling ? 'Ruling' : 'No ruling yet'}>
      <RulingHistory resolutions={resolutions} deadlineAt={question.deadlineAt} unit={question.unit} />
      {ruling && <RulingReviews {...props} ruling={ruling} />}
      <Allowed role="resolver" to="rule">
        <Reopen {...props} />
        {!ruling && (
          <p class="empty">
            <a href="#rule">Rule on this question</a>
          </p>
        )}
      </Allowed>
    </Section>
  );
}

/** The form that makes or corrects a ruling; open where one is due. */
export function QuestionRulingForm({ frame, question, siblings, ruling, openForm, form }: Props) {
  const sent = openForm === 'resolution';
  return (
    <details class="more form-fold" id="rule" open={sent || question.status === 'overdue'}>
      <summary>{ruling ? 'Correct this ruling' : 'Rule on this question'}</summary>
      <RulingForm
        question={question}
        siblings={ruling ? [] : siblings}
        form={sent ? form : emptyForm}
        frame={frame}
        from="question"
        ruling={ruling}
      />
    </details>
  );
}
