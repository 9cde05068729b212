import type { Role } from '../../../platform/actor.js';
import type { NoticePreferencesView } from '../../../notices/notice.schemas.js';
import type { WebhookView } from '../../../notices/webhooks/webhook.schemas.js';
import type { OverdueRules } from '../../../questions/overdue-rules.js';
import type { FormState, NameRef, PageFrame } from './common.js';

export interface SignInProps {
  form: FormState;
  /** The page to go on to. */
  next: string;
}

export interface SetUpProps {
  form: FormState;
  /** Who chooses a password; `null` for whoever becomes the first admin, under a name of his own. */
  name: string | null;
}

export interface OwnSession {
  sessionId: string;
  userAgent: string | null;
  createdAt: Date;
  lastSeenAt: Date;
  isCurrent: boolean;
}

export interface PersonItem {
  personId: string;
  name: string;
  role: Role;
  hasPassword: boolean;
  lastSignInAt: Date | null;
  isDisabled: boolean;
}

export interface TokenItem {
  tokenId: string;
  name: string;
  role: Role;
  personName: string | null;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
}

/** What only admins see. */
export interface Administration {
  isPublic: boolean;
  fourEyes: boolean;
  people: readonly PersonItem[];
  /** Those that were not revoked. */
  tokens: readonly TokenItem[];
  overdueRules: OverdueRules;
  webhooks: readonly WebhookView[];
}

/** Something that is shown this once: a token, or a link with which somebody chooses a password. */
export interface Shown {
  what: 'token' | 'link' | 'feeds' | 'webhook';
  /** Of the token or the person. */
  name: string;
  secret: string;
}

export const settingsForms = [
  'password',
  'person',
  'token',
  'people',
  'tokens',
  'public-read',
  'notices',
  'overdue',
  'feeds',
  'webhooks',
  'four-eyes',
  'erasure',
] as const;
export type SettingsForm = (typeof settingsForms)[number];

/** A scale of words of likelihood, and the sources that are known to use it. */
export interface ScaleUse {
  id: string;
  title: string;
  /** How many phrases it has. */
  phrases: number;
  sources: readonly NameRef[];
  /** Whether it stands in where a source names none. */
  isAssumed: boolean;
}

export interface SettingsProps {
  frame: PageFrame;
  me: {
    name: string;
    role: Role;
    isPerson: boolean;
    hasPassword: boolean;
    /** The sign-in before the last one; null where there was none. */
    signInBeforeAt: Date | null;
  };
  sessions: readonly OwnSession[];
  scales: readonly ScaleUse[];
  notices: NoticePreferencesView;
  /** Whether this service sends mail. */
  isMailOn: boolean;
  administration: Administration | null;
  shown: Shown | null;
  /** The form that came back, and what is wrong with it. */
  openForm: SettingsForm | null;
  form: FormState;
}
