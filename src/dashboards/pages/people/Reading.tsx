import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';

/** Whether the record is open to everybody. */
export function Reading(props: SettingsProps & { isPublic: boolean }) {
  const { frame, isPublic } = props;
  return (
    <Section
      id="reading"
      title="Reading"
      hint={isPublic ? 'open to everybody' : 'for people with an account'}
    >
      <FormErrors form={formOf(props, 'public-read')} />
      <form class="reopen" method="post" action="/settings/public-read">
        <input type="hidden" name="idempotencyKey" value={frame.formKey} />
        <input type="hidden" name="on" value={isPublic ? 'no' : 'yes'} />
        <button class="button" type="submit">
          {isPublic ? 'Make reading take an account' : 'Open reading to everybody'}
        </button>
        <p class="hint">
          {isPublic
            ? 'Pages, the API, exports, badges and embeds are read without signing in.'
            : 'Nothing is read without an account: no page, export, badge or embed.'}
        </p>
      </form>
    </Section>
  );
}
