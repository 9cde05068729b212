import { roles } from '../../../platform/actor.js';
import { Field } from '../parts/Field.js';
import type { FormState } from '../props/common.js';

interface Props {
  form: FormState;
  /** Tells the fields of one form from those of another. */
  scope: string;
  label: string;
}

/** What somebody or something new is called, and what it may do. */
export function NameAndRole({ form, scope, label }: Props) {
  return (
    <>
      <Field form={form} scope={scope} name="name" label={label} required />
      <Field
        form={form}
        scope={scope}
        name="role"
        label="Role"
        type="select"
        initial="contributor"
        options={roles.map((role) => [role, role] as const)}
      />
    </>
  );
}
