import { FormErrors } from '../parts/FormErrors.js';
import { Section } from '../parts/Section.js';
import type { SettingsProps } from '../props/people.js';
import { formOf } from './form-of.js';
import { SecretField } from './SecretField.js';

/** What is kept of oneself: to be had, or erased. */
export function OwnData(props: SettingsProps) {
  const { me, openForm } = props;
  const form = formOf(props, 'erasure');
  return (
    <Section id="own-data" title="What is kept about you">
      <p>
        <a class="link" href="/api/v1/me/export">
          Download it
        </a>
        : the account, where you are signed in, your tokens, and everything you recorded.
      </p>
      <details class="more" open={openForm === 'erasure'}>
        <summary>Erase this account</summary>
        <p>
          Your name, password, sessions and tokens are deleted for good. What you recorded stays on record,
          under an id that then leads to nobody.
        </p>
        <form class="filters" method="post" action="/settings/erasure" aria-label="Erase this account">
          <FormErrors form={form} />
          {me.hasPassword && (
            <SecretField
              form={form}
              name="current"
              label="Present password"
              autocomplete="current-password"
            />
          )}
          <button class="button" type="submit">
            Erase my account
          </button>
        </form>
      </details>
    </Section>
  );
}
