import { z } from 'zod';
import {
  type AddPerson,
  addPersonSchema,
  type ChangePassword,
  changePasswordSchema,
  type ChangePerson,
  changePersonSchema,
  type CreateToken,
  createTokenSchema,
  password,
} from '../../people/people.schemas.js';
import { line } from '../../platform/http/wire-text.js';
import { type FormFields, textOf, textsOf } from './form-fields.js';
import { parse } from './form-inputs.js';

/** Whatever was typed as a password: spaces at its ends belong to it. */
const secretOf = (fields: FormFields, name: string): string | undefined => {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

const typed = (most: number) => z.string({ error: 'must be given' }).max(most, { error: 'is too long' });
const credentialsSchema = z.object({ name: typed(200), password: typed(200) });

export const toCredentials = (fields: FormFields) =>
  parse(credentialsSchema, { name: textOf(fields, 'name'), password: secretOf(fields, 'password') });

const choiceSchema = z.object({ name: line(80), password });

/** @param name of somebody who has one already */
export const toChoice = (fields: FormFields, name: string | null) =>
  parse(choiceSchema, { name: name ?? textOf(fields, 'name'), password: secretOf(fields, 'password') });

export const toChangePassword = (fields: FormFields): ChangePassword =>
  parse(changePasswordSchema, {
    current: secretOf(fields, 'current'),
    password: secretOf(fields, 'password'),
  });

export const toCurrentPassword = (fields: FormFields): string => secretOf(fields, 'current') ?? '';

export const toAddPerson = (fields: FormFields): AddPerson =>
  parse(addPersonSchema, textsOf(fields, ['name', 'role']));

export function toChangePerson(fields: FormFields): ChangePerson {
  const disabled = textOf(fields, 'disabled');
  return parse(changePersonSchema, {
    ...textsOf(fields, ['role']),
    ...(disabled !== undefined && { disabled: disabled === 'yes' }),
  });
}

export const toCreateToken = (fields: FormFields): CreateToken =>
  parse(createTokenSchema, textsOf(fields, ['name', 'role', 'expiresAt']));
