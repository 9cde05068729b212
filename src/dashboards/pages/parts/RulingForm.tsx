import { isoDay, lastMoment } from '../../charts/format.js';
import type { FormState, PageFrame, QuestionKind } from '../props/common.js';
import type { ResolutionView, SiblingItem } from '../props/question.js';
import type { ScoreEffect } from '../props/queue.js';
import { FormErrors } from './FormErrors.js';
import { OtherRulings } from './OtherRulings.js';
import { OutcomeButtons } from './OutcomeButtons.js';
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
  frame: PageFrame;
  /** Which page to come back to; in the queue, at which question. */
  from: 'queue' | 'question';
  nextId?: string | undefined;
  /** The ruling that is being corrected. */
  ruling: ResolutionView | null;
  effects?: readonly ScoreEffect[];
  /** Attributes with which the form goes on without loading the page anew. */
  step?: Readonly<Record<string, string>>;
}

function settledQuestions({ question, siblings }: Props): SettledQuestion[] {
  const own = question.deadlinePhrase ? `“${question.deadlinePhrase}”` : question.text;
  const others = siblings
    .filter(({ status }) => ['open', 'overdue', 'postponed'].includes(status))
    .map(({ words, text, ...sibling }) => ({ ...sibling, words: words ?? text, current: false }));
  return [{ ...question, words: own, current: true }, ...others];
}

/** The form as it was sent, else filled from the ruling in force. */
function filledForm(form: FormState, ruling: ResolutionView | null): FormState {
  if (ruling === null || Object.keys(form.values).length > 0) return form;
  const { happenedOn, knownAt, knownAtAssumed, note, evidence } = ruling;
  const values = {
    happenedOn: happenedOn ?? '',
    knownAt: knownAtAssumed ? '' : isoDay(lastMoment(knownAt)),
    evidenceUrl: evidence[0]?.url ?? '',
    evidenceQuote: evidence[0]?.quote ?? '',
    note: note ?? '',
  };
  return { ...form, values };
}

function Hidden({ frame, from, nextId, question, ruling }: Props) {
  const values = {
    idempotencyKey: frame.formKey,
    from,
    next: nextId,
    questionId: question.questionId,
    version: ruling?.version,
  };
  return (
    <>
      {Object.entries(values).map(
        ([name, value]) =>
          value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  );
}

/**
 * Rules on a question: posts to `/questions/:id/resolution`, postpones at `…/postponement` while there is no ruling; ticked siblings are
 * settled together at `/events/:id/ruling`.
 */
export function RulingForm(props: Props) {
  const { question, frame, ruling, effects } = props;
  const form = filledForm(props.form, ruling);
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
      {...props.step}
      data-draft={`ruling ${question.questionId} ${ruling?.version ?? 0}`}
    >
      {/* Enter in a field would press the first button: a disabled one makes it do nothing. */}
      <button class="hidden" type="submit" disabled aria-hidden="true" tabIndex={-1} />
      <Hidden {...props} />
      <h3 id="ruling">{forEvent ? 'Ruling for the event' : 'Ruling'}</h3>
      <FormErrors form={form} />
      <RulingFields form={form} asksWhen={isBinary} />
      {forEvent && <SettleTicks eventId={question.eventId!} questions={settled} form={form} />}
      {forEvent && <p class="ruling-alone">Or rule on this question alone:</p>}
      <OutcomeButtons question={question} form={form} effects={effects} ruled={ruling?.outcome}>
        <OtherRulings
          questionId={question.questionId}
          form={form}
          isRuled={ruling !== null}
          asOf={frame.asOf}
        />
      </OutcomeButtons>
    </form>
  );
}
