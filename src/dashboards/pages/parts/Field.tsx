import type { ComponentChildren } from 'preact';
import type { FormState } from '../props/common.js';

export interface FieldProps {
  form: FormState;
  name: string;
  label: ComponentChildren;
  type?: 'text' | 'date' | 'number' | 'url' | 'email' | 'textarea' | 'select';
  hint?: ComponentChildren;
  required?: boolean;
  /** Says so beside the label. */
  optional?: boolean;
  placeholder?: string;
  /** Shown when the form has not been sent yet. */
  initial?: string;
  /** Options of a select, as value and words. */
  options?: readonly (readonly [string, string])[];
  /** Suggestions for a text field. */
  list?: string;
  className?: string;
  /** A single key that goes to the field. */
  shortcut?: string;
  /** Sets apart fields of the same name in two forms of one page. */
  scope?: string;
}

function Input(
  props: FieldProps & { id: string; value: string; describedBy: string | undefined; error: boolean },
) {
  const { id, name, type = 'text', required, placeholder, options, list, value, describedBy, error } = props;
  const first = props.form.errors.find(({ field }) => field !== null)?.field === name;
  const common = {
    id,
    name,
    required,
    class: 'input',
    'aria-describedby': describedBy,
    'aria-invalid': error ? ('true' as const) : undefined,
    autofocus: first || undefined,
    'data-key': props.shortcut,
  };
  if (type === 'textarea') {
    return <textarea {...common} rows={2} placeholder={placeholder} value={value} />;
  }
  if (type === 'select') {
    return (
      <select {...common}>
        {options?.map(([option, words]) => (
          <option key={option} value={option} selected={option === value}>
            {words}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...common}
      type={type}
      step={type === 'number' ? 'any' : undefined}
      value={value}
      placeholder={placeholder}
      list={list}
      autocomplete="off"
    />
  );
}

/** A labelled input that keeps what was typed and says what is wrong with it; the first bad one gets the focus. */
export function Field(props: FieldProps) {
  const { form, name, label, hint, optional, initial = '', className, scope = '' } = props;
  const id = `${scope}${name}`;
  const errors = form.errors.filter(({ field }) => field === name);
  const describedBy = [errors.length > 0 && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div class={`field ${className ?? ''}`.trim()}>
      <label for={id}>
        {label}
        {optional && <span class="optional"> optional</span>}
      </label>
      <Input
        {...props}
        id={id}
        value={form.values[name] ?? initial}
        describedBy={describedBy || undefined}
        error={errors.length > 0}
      />
      {errors.length > 0 && (
        <p class="field-error" id={`${id}-error`}>
          {errors.map(({ message }) => message).join(' ')}
        </p>
      )}
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
