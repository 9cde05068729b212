import { formatMoment } from '../../charts/format.js';
import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';
import { SecretField } from './SecretField.js';
import { roleWords } from './words.js';

function PasswordForm(props: SettingsProps) {
  const { me } = props;
  const form = formOf(props, 'password');
  return (
    <form class="filters" method="post" action="/settings/password" aria-label="Password">
      <FormErrors form={form} />
      {me.hasPassword && (
        <SecretField form={form} name="current" label="Present password" autocomplete="current-password" />
      )}
      <SecretField form={form} name="password" label="New password" autocomplete="new-password" />
      <button class="button" type="submit">
        {me.hasPassword ? 'Change the password' : 'Set a password'}
      </button>
    </form>
  );
}

/** Who one is here, the password, and the way out. */
export function Account(props: SettingsProps) {
  const { me } = props;
  return (
    <Section id="account" title="You" hint={roleWords[me.role]}>
      {me.isPerson && !me.hasPassword && (
        <p class="role">
          You came in by the link that was printed at the start. With a password you can come back without it,
          and the service may be opened to others.
        </p>
      )}
      {me.signInBeforeAt && (
        <p class="hint">{`The time before this you signed in on ${formatMoment(me.signInBeforeAt)}.`}</p>
      )}
      {me.isPerson && <PasswordForm {...props} />}
      {me.isPerson && (
        <form method="post" action="/sign-out">
          <button class="button" type="submit">
            Sign out
          </button>
        </form>
      )}
    </Section>
  );
}
