import type { FormState } from '../props/common.js';
import { Field } from './Field.js';

interface Props {
  form: FormState;
  /** What an empty “happened on” says. */
  happenedHint?: string;
  /** Whether the day is no part of the outcome itself. */
  asksWhen?: boolean;
}

/** A label with the key that goes to its field. */
function Keyed({ word, shortcut }: { word: string; shortcut: string }) {
  return (
    <>
      {word} <kbd aria-hidden="true">{shortcut}</kbd>
    </>
  );
}

/** What is rarely needed: open once something is in it. */
function Further({ form }: { form: FormState }) {
  const isUsed = ['knownAt', 'note'].some(
    (name) => form.values[name] || form.errors.some(({ field }) => field === name),
  );
  return (
    <details class="more ruling-further" open={isUsed}>
      <summary>Known on another day, or a note</summary>
      <div class="ruling-grid">
        <Field
          form={form}
          name="knownAt"
          label="Known on"
          type="date"
          hint="When the world knew. Empty: the deadline, or today if that is earlier"
        />
        <Field form={form} name="note" label="Note" optional />
      </div>
    </details>
  );
}

/** When it happened, when that was known, and the evidence: the same for a question and for an event. */
export function RulingFields({ form, happenedHint, asksWhen = true }: Props) {
  return (
    <>
      <div class={asksWhen ? 'ruling-grid' : 'ruling-grid ruling-grid-one'}>
        {asksWhen && (
          <div>
            <Field
              form={form}
              name="happenedOn"
              label={<Keyed word="Happened on" shortcut="d" />}
              type="date"
              hint={happenedHint}
              shortcut="d"
            />
            <p class="ruling-proposal" aria-live="polite" />
          </div>
        )}
        <div>
          <Field
            form={form}
            name="evidenceUrl"
            label={<Keyed word="Evidence" shortcut="e" />}
            type="url"
            placeholder="https://"
            shortcut="e"
          />
          <Field
            form={form}
            name="evidenceQuote"
            label={<span class="hidden">Quote from the evidence</span>}
            type="textarea"
            placeholder="“The words that show it”"
          />
        </div>
      </div>
      <Further form={form} />
    </>
  );
}
