import type { FormState } from '../props/common.js';
import { Field } from './Field.js';

interface Props {
  form: FormState;
  /** What an empty “happened on” says. */
  happenedHint?: string;
  /** Whether the day is no part of the outcome itself. */
  asksWhen?: boolean;
}

/** When it happened, when that was known, and the evidence: the same for a question and for an event. */
export function RulingFields({ form, happenedHint, asksWhen = true }: Props) {
  return (
    <div class="ruling-grid">
      <div>
        {asksWhen && (
          <>
            <Field form={form} name="happenedOn" label="Happened on" type="date" hint={happenedHint} />
            <p class="ruling-proposal" aria-live="polite" />
          </>
        )}
        <Field
          form={form}
          name="knownAt"
          label="Known on"
          type="date"
          hint="When the world knew. Empty: the deadline, or today if that is earlier"
        />
      </div>
      <div>
        <Field
          form={form}
          name="evidenceUrl"
          label={
            <>
              Evidence <kbd aria-hidden="true">e</kbd>
            </>
          }
          type="url"
          placeholder="https://"
          shortcut="e"
        />
        <Field form={form} name="evidenceQuote" label="Quote from the evidence" type="textarea" />
        <Field form={form} name="note" label="Note" optional />
      </div>
    </div>
  );
}
