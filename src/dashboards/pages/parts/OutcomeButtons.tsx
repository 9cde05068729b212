import { formatScore } from '../../charts/format.js';
import type { FormState, Outcome, QuestionKind } from '../props/common.js';
import type { ScoreEffect } from '../props/queue.js';
import { Field } from './Field.js';

const ambiguous = ['ambiguous', 'Ambiguous', 'm'] as const;
const yesOrNo = [['yes', 'Happened', 'y'], ['no', 'Did not', 'n'], ambiguous] as const;

type OutcomeButton = readonly [value: string, word: string, key: string | null];

/** Names shown beside an outcome; the score table of the question has them all once it is ruled on. */
const NAMES_SHOWN = 3;

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

const effectId = (outcome: string): string => `effect-${outcome.replaceAll(/\s+/g, '-')}`;

/** What each outcome would cost its authors, told before anybody presses a key. */
function Effects({
  effects,
  outcomes,
}: {
  effects: readonly ScoreEffect[];
  outcomes: readonly OutcomeButton[];
}) {
  if (effects.length === 0) return null;
  return (
    <>
      <dl class="effects">
        {effects.map(({ outcome, scores }) => (
          <div key={outcome}>
            <dt>{outcomes.find(([value]) => value === outcome)?.[1]}</dt>
            <dd id={effectId(outcome)}>
              {scores.slice(0, NAMES_SHOWN).map(({ author, brier }, index) => (
                <span key={author.slug}>
                  {index > 0 && ', '}
                  {author.name} <b>{formatScore(brier)}</b>
                </span>
              ))}
              {scores.length > NAMES_SHOWN && `, and ${scores.length - NAMES_SHOWN} more`}
            </dd>
          </div>
        ))}
      </dl>
      <p class="effect-note">
        The Brier score each would give. Nothing is final: a correction makes a new version and keeps this
        one.
      </p>
    </>
  );
}

interface Props {
  question: QuestionKind;
  form: FormState;
  /** Nothing where nobody would be scored, or it is not known yet. */
  effects?: readonly ScoreEffect[];
  /** The outcome in force, where a ruling is corrected. */
  ruled?: Outcome | undefined;
  /** Annulling and postponing, in the same row. */
  children?: preact.ComponentChildren;
}

/** One submit button per outcome, sent as `outcome`, with what each would score; before them a field for the number or the day. */
export function OutcomeButtons(props: Props) {
  const { question, effects = [], ruled, children } = props;
  const outcomes = outcomesOf(question);
  const described = (value: string) => effects.some(({ outcome }) => outcome === value);
  return (
    <>
      <OutcomeValue {...props} />
      <div class={outcomes.length > 3 ? 'outcomes outcomes-many' : 'outcomes'}>
        <div class="outcome-choices" role="group" aria-label="Outcome of this question">
          {outcomes.map(([value, word, key]) => (
            <button
              key={value}
              class={value === ruled ? 'button button-main' : 'button'}
              type="submit"
              name="outcome"
              value={value}
              data-key={key ?? undefined}
              aria-describedby={described(value) ? effectId(value) : undefined}
            >
              {word} {key && <kbd aria-hidden="true">{key}</kbd>}
            </button>
          ))}
        </div>
        {children}
      </div>
      <Effects effects={effects} outcomes={outcomes} />
    </>
  );
}
