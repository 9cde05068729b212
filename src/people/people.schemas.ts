import { z } from 'zod';
import { roles } from '../platform/actor.js';
import { line } from '../platform/http/wire-text.js';
import { endInstant, instantView } from '../platform/http/wire-time.js';

const role = z.enum(roles, { error: `must be one of ${roles.join(', ')}` });
const name = line(80);

/** Long rather than strange; what people choose is theirs. */
export const password = z
  .string({ error: 'must be a text' })
  .min(10, { error: 'must have at least 10 characters' })
  .max(200, { error: 'must have at most 200 characters' });

export const addPersonSchema = z
  .strictObject({
    name,
    role,
    password: password.optional().describe('Left out, a link is made with which the person chooses one'),
  })
  .meta({ id: 'AddUser' });
export type AddPerson = z.output<typeof addPersonSchema>;

export const changePersonSchema = z
  .strictObject({
    role,
    disabled: z.boolean().describe('A disabled person is signed out, and all tokens end'),
  })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, { error: 'name at least one field to change' })
  .meta({ id: 'ChangeUser' });
export type ChangePerson = z.output<typeof changePersonSchema>;

export const setPasswordSchema = z.strictObject({ password }).meta({ id: 'SetPassword' });

export const changePasswordSchema = z
  .strictObject({
    current: z.string().max(200).optional().describe('Needed by whoever has one'),
    password,
  })
  .meta({ id: 'ChangePassword' });
export type ChangePassword = z.output<typeof changePasswordSchema>;

export const eraseOwnSchema = z
  .strictObject({ current: z.string().max(200).optional().describe('Needed by whoever has one') })
  .meta({ id: 'EraseAccount' });
export type EraseOwn = z.output<typeof eraseOwnSchema>;

export const erasedView = z.object({ id: z.uuid(), erased: z.literal(true) }).meta({ id: 'Erased' });
export type ErasedView = z.infer<typeof erasedView>;

export const personView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    role,
    hasPassword: z.boolean(),
    createdAt: instantView,
    lastSignInAt: instantView.nullable(),
    disabledAt: instantView.nullable(),
  })
  .meta({ id: 'User' });
export type PersonView = z.infer<typeof personView>;

const setUpPath = z
  .string()
  .nullable()
  .describe(
    'Where a password is chosen, once and within a day: a path of this service. Told this once: null where the request was a repeated one, or a password was given',
  );

export const addedPersonView = z.object({ ...personView.shape, setUpPath }).meta({ id: 'AddedUser' });
export type AddedPersonView = z.infer<typeof addedPersonView>;

export const peopleView = z.object({ items: z.array(personView) }).meta({ id: 'Users' });

export const createTokenSchema = z
  .strictObject({
    name: name.describe('What it is for'),
    role,
    expiresAt: endInstant.nullable().optional().describe('Never, if left out; a day counts to its end'),
  })
  .meta({ id: 'CreateToken' });
export type CreateToken = z.output<typeof createTokenSchema>;

export const tokenView = z
  .object({
    id: z.uuid(),
    name: z.string(),
    role,
    person: z.object({ id: z.uuid(), name: z.string() }).nullable().describe('Whose it is'),
    createdAt: instantView,
    expiresAt: instantView.nullable(),
    lastUsedAt: instantView.nullable(),
    revokedAt: instantView.nullable(),
  })
  .meta({ id: 'Token' });
export type TokenView = z.infer<typeof tokenView>;

export const createdTokenView = z
  .object({
    ...tokenView.shape,
    token: z.string().nullable().describe('Shown this once: null where the request was a repeated one'),
  })
  .meta({ id: 'CreatedToken' });
export type CreatedTokenView = z.infer<typeof createdTokenView>;

export const tokensView = z.object({ items: z.array(tokenView) }).meta({ id: 'Tokens' });

export const sessionView = z
  .object({
    id: z.uuid(),
    userAgent: z.string().nullable(),
    createdAt: instantView,
    lastSeenAt: instantView,
    isCurrent: z.boolean(),
  })
  .meta({ id: 'Session' });
export type SessionView = z.infer<typeof sessionView>;

export const sessionsView = z.object({ items: z.array(sessionView) }).meta({ id: 'Sessions' });

export const meView = z
  .object({
    kind: z.enum(['person', 'token', 'local']),
    id: z.uuid().nullable(),
    name: z.string().nullable(),
    role,
  })
  .meta({ id: 'Me' });
export type MeView = z.infer<typeof meView>;

export const feedKeyView = z
  .object({
    key: z.string().nullable().describe('Told this once: /feeds/overdue.atom?key=…; null when it was ended'),
  })
  .meta({ id: 'FeedKey' });

export const publicReadSchema = z
  .strictObject({ on: z.boolean().describe('Whether the record may be read without an account') })
  .meta({ id: 'PublicRead' });

export const fourEyesSchema = z
  .strictObject({
    on: z.boolean().describe('Whether whoever recorded a question or a forecast on it may not rule on it'),
  })
  .meta({ id: 'FourEyes' });
