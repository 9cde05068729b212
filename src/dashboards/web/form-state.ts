import type { DomainError, FieldError } from '../../platform/domain-error.js';
import type { FormState } from '../pages/props/common.js';
import { allOf, type FormFields, textOf } from './form-fields.js';

/** Fields of an input, and the inputs on the page through which they are typed. */
const TYPED_AS: readonly (readonly [RegExp, string])[] = [
  [/^(probability|phrase)$/, 'likelihood'],
  [/^(options|distribution)/, 'optionLines'],
  [/^quantiles/, 'q50'],
  [/^outcome$/, 'outcomeValue'],
  [/^tags/, 'tags'],
  [/^evidence\.\d+\.quote/, 'evidenceQuote'],
  [/^evidence/, 'evidenceUrl'],
];

/**
 * A refused form as it comes back: what was typed and ticked, and what is wrong where.
 * @param renamed fields of the input that have another name on this form
 */
export function toFormState(
  error: DomainError,
  fields: FormFields,
  renamed: Readonly<Record<string, string>> = {},
): FormState {
  const names = Object.keys(fields);
  const values = Object.fromEntries(names.map((name) => [name, textOf(fields, name) ?? '']));
  const toError = (wrong: FieldError) => {
    const typedAs = TYPED_AS.find(([path]) => path.test(wrong.path))?.[1] ?? wrong.path;
    const name = renamed[typedAs] ?? typedAs;
    return { field: names.includes(name) ? name : null, message: toSentence(wrong) };
  };
  const errors = error.errors.map(toError);
  return {
    values,
    ticked: allOf(fields, 'questionIds'),
    errors: errors.length > 0 ? errors : [{ field: null, message: error.message }],
  };
}

function toSentence({ path, message, hint }: FieldError): string {
  const said = message.replace(`${path}: `, '');
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}`.replace(/\.?$/, '.');
  return hint ? `${sentence} ${hint}` : sentence;
}
