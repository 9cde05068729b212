import { addDays } from 'date-fns';
import { isoDay } from '../../charts/format.js';
import type { FormState } from '../props/common.js';
import { Field } from './Field.js';

/** How far ahead the next check is proposed. */
export const POSTPONED_DAYS = 30;

export const annulments = [
  ['', 'choose a reason'],
  ['condition-not-met', 'its condition was not met'],
  ['unclear', 'it is unclear what would count'],
  ['duplicate', 'it is a duplicate'],
  ['not-a-prediction', 'it is not a prediction'],
] as const;

interface Props {
  questionId: string;
  form: FormState;
  /** A ruling that is there already cannot be put off. */
  isRuled: boolean;
  asOf: Date;
}

interface FoldProps {
  word: string;
  shortcut: string;
  open: boolean;
  children: preact.ComponentChildren;
}

function Fold({ word, shortcut, open, children }: FoldProps) {
  return (
    <details class="other-fold" name="other-ruling" open={open}>
      <summary class="button" data-key={shortcut}>
        {word} <kbd aria-hidden="true">{shortcut}</kbd>
      </summary>
      <div class="other-panel">{children}</div>
    </details>
  );
}

const isWrong = ({ errors }: FormState, fields: readonly string[]) =>
  errors.some(({ field }) => field !== null && fields.includes(field));

/** Annulling with its reason, and postponing until a next check with its own, each unfolded by its key. */
export function OtherRulings({ questionId, form, isRuled, asOf }: Props) {
  return (
    <>
      <Fold word="Annul" shortcut="a" open={isWrong(form, ['reason'])}>
        <Field form={form} name="reason" label="Annul, because" type="select" options={annulments} />
        <button class="button" type="submit" name="outcome" value="annulled">
          Annul the question
        </button>
      </Fold>
      {!isRuled && (
        <Fold word="Postpone" shortcut="p" open={isWrong(form, ['nextCheckOn', 'postponementReason'])}>
          <Field
            form={form}
            name="nextCheckOn"
            label="Postpone until"
            type="date"
            initial={isoDay(addDays(asOf, POSTPONED_DAYS))}
          />
          <Field form={form} name="postponementReason" label="because" initial="too early to rule" />
          <button
            class="button"
            type="submit"
            formaction={`/questions/${questionId}/postponement`}
            formnovalidate
            data-first
          >
            Postpone the question
          </button>
        </Fold>
      )}
    </>
  );
}
