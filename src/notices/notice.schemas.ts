import { z } from 'zod';
import { instantView } from '../platform/http/wire-time.js';
import { noticeKinds } from './notice-kinds.js';

export const mailModes = ['immediate', 'digest', 'off'] as const;
export type MailMode = (typeof mailModes)[number];

const email = z
  .string()
  .trim()
  .max(254, { error: 'must have at most 254 characters' })
  .pipe(z.email({ error: 'must be an e-mail address' }));

export const noticePreferencesSchema = z
  .strictObject({
    email: email.nullable().describe('null for no mail'),
    mail: z.enum(mailModes).describe('immediate: of one’s own questions at once, of the rest once a day'),
    digestHour: z
      .int({ error: 'must be a whole hour' })
      .min(0, { error: 'must be an hour from 0 to 23' })
      .max(23, { error: 'must be an hour from 0 to 23' })
      .default(7)
      .describe('When the mail of the day goes out, in UTC'),
    kinds: z
      .array(z.enum(noticeKinds))
      .overwrite((kinds) => noticeKinds.filter((kind) => kinds.includes(kind)))
      .describe('What to be told of; nothing else comes into the list either'),
  })
  .meta({ id: 'NoticePreferences' });
export type NoticePreferences = z.output<typeof noticePreferencesSchema>;

export const noticePreferencesView = z
  .object({
    ...noticePreferencesSchema.shape,
    digestHour: z.int(),
    mailFailure: z.string().nullable().describe('Why the last mail did not go out'),
    mailPausedAt: instantView
      .nullable()
      .describe(
        'Since when nothing is mailed, for the address was refused; saving the preferences takes it up again',
      ),
  })
  .meta({ id: 'KeptNoticePreferences' });
export type NoticePreferencesView = z.infer<typeof noticePreferencesView>;

export const markReadSchema = z
  .strictObject({
    ids: z.array(z.uuid()).min(1).max(100).optional().describe('Everything, if left out'),
  })
  .meta({ id: 'MarkNoticesRead' });
export type MarkRead = z.output<typeof markReadSchema>;

export const unreadView = z.object({ unread: z.int().min(0) }).meta({ id: 'UnreadNotices' });

export const noticeView = z
  .object({
    id: z.uuid(),
    kind: z.enum(noticeKinds),
    nth: z.int().describe('Of reminders, which; of rulings, the version'),
    question: z.object({ id: z.uuid(), text: z.string(), dueAt: instantView }).nullable(),
    statement: z
      .object({ id: z.uuid(), authorSlug: z.string(), authorName: z.string(), quote: z.string().nullable() })
      .nullable(),
    isOwn: z.boolean().describe('Told to one by name, and not to everybody who may rule'),
    createdAt: instantView,
    readAt: instantView.nullable(),
  })
  .meta({ id: 'Notice' });
export type NoticeView = z.infer<typeof noticeView>;
