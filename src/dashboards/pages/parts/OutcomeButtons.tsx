import type { FormState, QuestionKind } from '../props/common.js';
import { Field } from './Field.js';

const ambiguous = ['ambiguous', 'Ambiguous', 'm'] as const;
const yesOrNo = [['yes', 'Happened', 'y'], ['no', 'Did not', 'n'], ambiguous] as const;

type OutcomeButton = readonly [value: string, word: string, key: string | null];

const annulments = [
  ['', 'choose a reason'],
  ['condition-not-met', 'its condition was not met'],
  ['unclear', 'it is unclear what would count'],
  ['duplicate', 'it is a duplicate'],
  ['not-a-prediction', 'it is not a prediction'],
] as const;

/** What a question can come out as, each with its key: options go by their number, from 1 to 9. */
function outcomesOf({ type, options }: QuestionKind): readonly OutcomeButton[] {
  if (options) return [...options.map(toButton), ambiguous];
  if (type === 'binary') return yesOrNo;
  return type === 'date' ? [['no', 'Not by the deadline', null], ambiguous] : [ambiguous];
}

const toButton = (option: string, index: number): OutcomeButton => [
  option,
  option,
  index < 9 ? String(index + 1) : null,
];

/** The number or the day that a question came out as, with the button that rules so; sent as `outcomeValue`. */
function OutcomeValue({ question, form }: Props) {
  const { type, options, unit } = question;
  if (options || type === 'binary') return null;
  const isDate = type === 'date';
  const label = isDate ? 'It came on' : `It came out as${unit ? `, in ${unit}` : ''}`;
  return (
    <div class="other-ruling outcome-value">
      <Field
        form={form}
        name="outcomeValue"
        label={
          <>
            {label} <kbd aria-hidden="true">v</kbd>
          </>
        }
        type={isDate ? 'date' : 'number'}
        shortcut="v"
      />
      <button class="button button-main" type="submit" name="outcomeAs" value={type}>
        {isDate ? 'Rule that day' : 'Rule that number'}
      </button>
    </div>
  );
}

interface Props {
  question: QuestionKind;
  form: FormState;
}

/** One submit button per outcome, sent as `outcome`; before them a field for the number or the day. */
export function OutcomeButtons({ question, form }: Props) {
  const outcomes = outcomesOf(question);
  return (
    <>
      <OutcomeValue question={question} form={form} />
      <div
        class={outcomes.length > 3 ? 'outcomes outcomes-many' : 'outcomes'}
        role="group"
        aria-label="Outcome of this question"
      >
        {outcomes.map(([value, word, key]) => (
          <button
            key={value}
            class="button"
            type="submit"
            name="outcome"
            value={value}
            data-key={key ?? undefined}
          >
            <span>{word}</span> {key && <kbd aria-hidden="true">{key}</kbd>}
          </button>
        ))}
      </div>
    </>
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
