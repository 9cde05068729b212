import type { FormState } from '../props/common.js';

interface Props {
  form: FormState;
  name: string;
  label: string;
  autocomplete: 'current-password' | 'new-password';
  hint?: string;
  required?: boolean;
}

/** A field for a password, which never comes back with one in it. */
export function SecretField({ form, name, label, autocomplete, hint, required = true }: Props) {
  const errors = form.errors.filter(({ field }) => field === name);
  const describedBy = [errors.length > 0 && `${name}-error`, hint && `${name}-hint`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <input
        class="input"
        id={name}
        type="password"
        name={name}
        required={required}
        autocomplete={autocomplete}
        aria-describedby={describedBy || undefined}
        aria-invalid={errors.length > 0 ? 'true' : undefined}
      />
      {errors.length > 0 && (
        <p class="field-error" id={`${name}-error`}>
          {errors.map(({ message }) => message).join(' ')}
        </p>
      )}
      {hint && (
        <p class="field-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
