import type { FormState } from '../props/common.js';
import { Field } from './Field.js';

const outcomes = [
  ['yes', 'Happened', 'y'],
  ['no', 'Did not', 'n'],
  ['ambiguous', 'Ambiguous', 'm'],
] as const;

const annulments = [
  ['', 'choose a reason'],
  ['condition-not-met', 'its condition was not met'],
  ['unclear', 'it is unclear what would count'],
  ['duplicate', 'it is a duplicate'],
  ['not-a-prediction', 'it is not a prediction'],
] as const;

/** One submit button per outcome, sent as `outcome`. */
export function OutcomeButtons() {
  return (
    <div class="outcomes" role="group" aria-label="Outcome of this question">
      {outcomes.map(([value, word, key]) => (
        <button key={value} class="button" type="submit" name="outcome" value={value} data-key={key}>
          {word} <kbd aria-hidden="true">{key}</kbd>
        </button>
      ))}
    </div>
  );
}

interface OtherProps {
  questionId: string;
  form: FormState;
  /** A ruling that is there already cannot be put off. */
  isRuled: boolean;
}

/** Annulling with its reason, and postponing until a next check with its own. */
export function OtherRulings({ questionId, form, isRuled }: OtherProps) {
  return (
    <div class="other-rulings">
      <div class="other-ruling">
        <Field form={form} name="reason" label="Annul, because" type="select" options={annulments} />
        <button class="button" type="submit" name="outcome" value="annulled" data-key="a">
          Annul <kbd aria-hidden="true">a</kbd>
        </button>
      </div>
      {!isRuled && <Postponement questionId={questionId} form={form} />}
    </div>
  );
}

function Postponement({ questionId, form }: { questionId: string; form: FormState }) {
  return (
    <div class="other-ruling">
      <Field form={form} name="nextCheckOn" label="Postpone until" type="date" />
      <Field form={form} name="postponementReason" label="because" placeholder="too early to rule" />
      <button
        class="button"
        type="submit"
        formaction={`/questions/${questionId}/postponement`}
        formnovalidate
        data-key="p"
      >
        Postpone <kbd aria-hidden="true">p</kbd>
      </button>
    </div>
  );
}
