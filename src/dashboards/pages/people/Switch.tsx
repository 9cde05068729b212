import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { SettingsForm, SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';

interface Props extends SettingsProps {
  id: string;
  title: string;
  /** The form, and the last part of its address. */
  switches: SettingsForm;
  isOn: boolean;
  /** How it is now, what the button does, and what that means. */
  words: { hint: string; button: string; meaning: string };
}

/** Something of the whole service that is on or off. */
export function Switch(props: Props) {
  const { frame, id, title, switches, isOn, words } = props;
  return (
    <Section id={id} title={title} hint={words.hint}>
      <FormErrors form={formOf(props, switches)} />
      <form class="reopen" method="post" action={`/settings/${switches}`}>
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <input type="hidden" name="on" value={isOn ? 'no' : 'yes'} />
        <button class="button" type="submit">
          {words.button}
        </button>
        <p class="hint">{words.meaning}</p>
      </form>
    </Section>
  );
}
