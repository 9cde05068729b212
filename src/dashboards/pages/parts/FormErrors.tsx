import { plural } from '../../charts/format.js';
import type { FormState } from '../props/common.js';

interface Props {
  form: FormState;
  /** What did not come about. */
  lead?: string;
}

/** Says that nothing was saved and what to mend; empty while there is nothing wrong. */
export function FormErrors({ form, lead = 'Nothing was saved.' }: Props) {
  if (form.errors.length === 0) return null;
  const whole = form.errors.filter(({ field }) => field === null);
  const fields = form.errors.length - whole.length;
  return (
    <div class="form-errors" role="alert">
      <p>
        <strong>{lead}</strong>
        {fields > 0 && ` ${plural(fields, 'field needs', 'fields need')} another look.`}
      </p>
      {whole.map(({ message }) => (
        <p key={message}>{message}</p>
      ))}
    </div>
  );
}
