import { notFound } from '../../platform/domain-error.js';

/** A form as browsers send it; a name may come several times. */
export type FormFields = Readonly<Record<string, string | string[] | undefined>>;

/** What was typed into a field, trimmed; nothing where it was left empty. */
export function textOf(fields: FormFields, name: string): string | undefined {
  const value = fields[name];
  const text = (Array.isArray(value) ? value[0] : value)?.trim();
  return text === '' ? undefined : text;
}

/** Every value under one name, as of ticked boxes. */
export function allOf(fields: FormFields, name: string): string[] {
  const value = fields[name] ?? [];
  return Array.isArray(value) ? value : [value];
}

/** The fields that were filled in. */
export function textsOf(fields: FormFields, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = textOf(fields, name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** The version that the form was shown for; `null` where it was shown for none. */
export function versionOf(fields: FormFields): number | null {
  const version = Number(textOf(fields, 'version'));
  return Number.isInteger(version) ? version : null;
}

/**
 * The question on whose page a form was sent.
 * @throws DomainError where the form does not say
 */
export function questionIdOf(fields: FormFields): string {
  const id = textOf(fields, 'questionId');
  if (id === undefined || !UUID.test(id)) throw notFound('question', id ?? 'unknown');
  return id;
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
