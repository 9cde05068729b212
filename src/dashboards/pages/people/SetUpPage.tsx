import { Layout } from '../layout/Layout.js';
import { Field } from '../parts/Field.js';
import { FormErrors } from '../parts/FormErrors.js';
import type { SetUpProps } from '../props/people.js';
import { SecretField } from './SecretField.js';

/** `/set-up/…`: the first admin, or somebody who was added, chooses a password. */
export function SetUpPage({ form, name }: SetUpProps) {
  return (
    <Layout
      title="Set up"
      current={null}
      frame={null}
      footnote="The link that led here works once. Of the password only a hash is kept."
    >
      <h1>{name === null ? 'The first admin' : `Welcome, ${name}`}</h1>
      <p class="role">
        {name === null
          ? 'Whoever sets this up adds the others, and says who may log, rule and administer.'
          : 'Choose a password to sign in with from now on.'}
      </p>
      <form class="account-form" method="post" aria-label="Choose a password">
        <FormErrors form={form} />
        {name === null && <Field form={form} name="name" label="Your name here" required />}
        <SecretField
          form={form}
          name="password"
          label="Password"
          autocomplete="new-password"
          hint="At least 10 characters; long beats strange"
        />
        <button class="button button-main" type="submit">
          Save and sign in
        </button>
      </form>
    </Layout>
  );
}
