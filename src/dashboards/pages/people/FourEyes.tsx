import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';

/** Whether a ruling takes another person than the one who recorded. */
export function FourEyes(props: SettingsProps & { isOn: boolean }) {
  const { frame, isOn } = props;
  return (
    <Section id="four-eyes" title="Rulings" hint={isOn ? 'by a second person' : 'by any resolver'}>
      <FormErrors form={formOf(props, 'four-eyes')} />
      <form class="reopen" method="post" action="/settings/four-eyes">
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <input type="hidden" name="on" value={isOn ? 'no' : 'yes'} />
        <button class="button" type="submit">
          {isOn ? 'Let every resolver rule' : 'Ask for a second person'}
        </button>
        <p class="hint">
          {isOn
            ? 'Whoever recorded a question or a forecast on it cannot rule on it, nor import its outcome.'
            : 'Whoever recorded a question may rule on it as well.'}
        </p>
      </form>
    </Section>
  );
}
