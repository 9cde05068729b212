import { Layout } from '../layout/Layout.js';
import { FormErrors } from '../parts/FormErrors.js';
import type { SignInProps } from '../props/people.js';
import { SecretField } from './SecretField.js';

/** `/sign-in`: name and password. */
export function SignInPage({ form, next }: SignInProps) {
  return (
    <Layout
      title="Sign in"
      current={null}
      frame={null}
      footnote="Without a password: open the link that the service printed when it was started, or ask an admin for one."
    >
      <h1>Sign in</h1>
      <form class="account-form" method="post" action="/sign-in" aria-label="Sign in">
        <FormErrors form={form} lead="You are not signed in." />
        <input type="hidden" name="next" value={next} />
        <div class="field">
          <label for="name">Name</label>
          <input
            class="input"
            id="name"
            name="name"
            required
            maxLength={80}
            autocomplete="username"
            autocapitalize="none"
            spellcheck={false}
            value={form.values['name'] ?? ''}
            autofocus
          />
        </div>
        <SecretField form={form} name="password" label="Password" autocomplete="current-password" />
        <button class="button button-main" type="submit">
          Sign in
        </button>
      </form>
    </Layout>
  );
}
