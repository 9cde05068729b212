import { type NoticePreferences, noticePreferencesSchema } from '../../notices/notice.schemas.js';
import { type CreateWebhook, createWebhookSchema } from '../../notices/webhooks/webhook.schemas.js';
import type { OverdueRules } from '../../questions/overdue-rules.js';
import { overdueRulesSchema } from '../../questions/overdue-rules.schemas.js';
import { allOf, type FormFields, textOf } from './form-fields.js';
import { parse } from './form-inputs.js';

export const toNoticePreferences = (fields: FormFields): NoticePreferences =>
  parse(noticePreferencesSchema, {
    email: textOf(fields, 'email') ?? null,
    mail: textOf(fields, 'mail'),
    digestHour: Number(textOf(fields, 'digestHour') ?? NaN),
    kinds: allOf(fields, 'kinds'),
  });

const DAYS = ['dueSoonDays', 'remindEveryDays', 'escalateAfterDays', 'horizonDays'] as const;

export const toOverdueRules = (fields: FormFields): OverdueRules =>
  parse(overdueRulesSchema, {
    ...Object.fromEntries(DAYS.map((name) => [name, Number(textOf(fields, name) ?? NaN)])),
    escalateTo: textOf(fields, 'escalateTo') ?? null,
  });

export const toCreateWebhook = (fields: FormFields): CreateWebhook =>
  parse(createWebhookSchema, { url: textOf(fields, 'url'), kinds: allOf(fields, 'kinds') });
