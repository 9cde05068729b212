import type { FormState, QuestionKind } from '../props/common.js';
import type { SiblingItem } from '../props/question.js';
import { FormErrors } from './FormErrors.js';
import { OtherRulings, OutcomeButtons } from './OutcomeButtons.js';
import { RulingFields } from './RulingFields.js';
import { type SettledQuestion, SettleTicks } from './SettleTicks.js';

interface Props {
  question: QuestionKind & {
    questionId: string;
    eventId: string | null;
    text: string;
    deadlineAt: Date;
    deadlinePhrase: string | null;
  };
  /** The other questions of the same event. */
  siblings: readonly SiblingItem[];
  form: FormState;
  formKey: string;
  /** Which page to come back to. */
  from: 'queue' | 'question';
  /** Version of the ruling that is being corrected. */
  version?: number;
}

function settledQuestions({ question, siblings }: Props): SettledQuestion[] {
  const own = question.deadlinePhrase ? `“${question.deadlinePhrase}”` : question.text;
  const others = siblings
    .filter(({ status }) => ['open', 'overdue', 'postponed'].includes(status))
    .map(({ words, text, ...sibling }) => ({ ...sibling, words: words ?? text, current: false }));
  return [{ ...question, words: own, current: true }, ...others];
}

/**
 * Rules on a question: posts to `/questions/:id/resolution`, postpones at `…/postponement` while there is no ruling; ticked siblings are
 * settled together at `/events/:id/ruling`.
 */
export function RulingForm(props: Props) {
  const { question, form, formKey, from, version } = props;
  const settled = settledQuestions(props);
  const isBinary = question.type === 'binary';
  const forEvent = isBinary && settled.length > 1 && question.eventId !== null;
  return (
    <form
      class="ruling"
      method="post"
      action={`/questions/${question.questionId}/resolution`}
      aria-labelledby="ruling"
      data-deadline={question.deadlineAt.toISOString()}
    >
      {/* Enter in a field would press the first button: a disabled one makes it do nothing. */}
      <button class="hidden" type="submit" disabled aria-hidden="true" tabIndex={-1} />
      <input type="hidden" name="idempotencyKey" value={formKey} />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="questionId" value={question.questionId} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <h3 id="ruling">Ruling</h3>
      <FormErrors form={form} />
      <RulingFields form={form} asksWhen={isBinary} />
      {forEvent && <SettleTicks eventId={question.eventId!} questions={settled} form={form} />}
      {forEvent && <p class="ruling-alone">Or rule on this question alone:</p>}
      <OutcomeButtons question={question} form={form} />
      <OtherRulings questionId={question.questionId} form={form} isRuled={version !== undefined} />
    </form>
  );
}
