import { RulingForm } from '../parts/RulingForm.js';
import { Section } from '../parts/Section.js';
import { emptyForm } from '../props/common.js';
import type { QuestionProps, ResolutionView } from '../props/question.js';
import { RulingHistory } from './RulingHistory.js';

type Props = QuestionProps & { ruling: ResolutionView | null };

function Reopen({ question, ruling, frame }: Props) {
  if (!ruling) return null;
  return (
    <form class="reopen" method="post" action={`/questions/${question.questionId}/reopening`}>
      <input type="hidden" name="idempotencyKey" value={frame.formKey} />
      <input type="hidden" name="version" value={ruling.version} />
      <button class="button" type="submit">
        Re-open the question
      </button>
      <p class="hint">Takes the ruling and its scores back; both stay in the history.</p>
    </form>
  );
}

/** The ruling in force with its history, and the forms that make, correct or take back one. */
export function QuestionRuling(props: Props) {
  const { frame, question, resolutions, siblings, ruling, openForm } = props;
  const open = openForm === 'resolution';
  return (
    <Section id="rulings" title={ruling ? 'Ruling' : 'No ruling yet'}>
      <RulingHistory resolutions={resolutions} deadlineAt={question.deadlineAt} />
      <details class="more form-fold" open={open || question.status === 'overdue'}>
        <summary>{ruling ? 'Correct this ruling' : 'Rule on this question'}</summary>
        <RulingForm
          question={question}
          siblings={ruling ? [] : siblings}
          form={open ? props.form : emptyForm}
          formKey={frame.formKey}
          from="question"
          version={ruling?.version}
        />
      </details>
      <Reopen {...props} />
    </Section>
  );
}
