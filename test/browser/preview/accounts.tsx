import { SCALES, SURVEY_OF_READERS } from '../../../src/capture/likelihood/scales.js';
import { webhooks } from './notices.js';
import { OVERDUE_DEFAULTS } from '../../../src/questions/overdue-rules.js';
import type { Actor } from '../../../src/platform/actor.js';
import { emptyForm, type FormState } from '../../../src/dashboards/pages/props/common.js';
import type { SettingsProps } from '../../../src/dashboards/pages/props/people.js';
import { asOf, frame, idOf } from './frame.js';

const scales = SCALES.map(({ id, title, terms }) => ({
  id,
  title,
  phrases: terms.length,
  sources: id === 'icd-203' ? [{ slug: 'isw', name: 'Institute for the Study of War' }] : [],
  isAssumed: id === SURVEY_OF_READERS,
}));

export const ada: Actor = {
  kind: 'person',
  id: idOf('ada'),
  name: 'Ada Lovelace',
  role: 'admin',
  sessionId: idOf('s1'),
};

const earlier = new Date('2026-11-03T18:12:00Z');

export const settings: SettingsProps = {
  frame,
  me: {
    name: 'Ada Lovelace',
    role: 'admin',
    isPerson: true,
    hasPassword: true,
    signInBeforeAt: new Date('2026-11-22T18:03:00Z'),
  },
  sessions: [
    {
      sessionId: idOf('s1'),
      userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
      createdAt: earlier,
      lastSeenAt: asOf,
      isCurrent: true,
    },
    { sessionId: idOf('s2'), userAgent: null, createdAt: earlier, lastSeenAt: earlier, isCurrent: false },
  ],
  scales,
  isMailOn: true,
  notices: {
    email: 'ada@example.org',
    mail: 'immediate',
    digestHour: 7,
    kinds: ['due-soon', 'overdue', 'ruling'],
    mailFailure: "Can't send mail - all recipients were rejected: 550 No such user here",
    mailPausedAt: '2026-11-23T09:41:00.000Z',
  },
  administration: {
    isPublic: true,
    overdueRules: { ...OVERDUE_DEFAULTS, escalateTo: null },
    webhooks,
    fourEyes: false,
    people: [
      {
        personId: idOf('ada'),
        name: 'Ada Lovelace',
        role: 'admin',
        hasPassword: true,
        lastSignInAt: new Date('2026-11-23T09:41:00Z'),
        isDisabled: false,
      },
      {
        personId: idOf('lin'),
        name: 'Lin',
        role: 'contributor',
        hasPassword: false,
        lastSignInAt: null,
        isDisabled: false,
      },
      {
        personId: idOf('max'),
        name: 'Max Mustermann',
        role: 'viewer',
        hasPassword: true,
        lastSignInAt: new Date('2026-11-23T09:41:00Z'),
        isDisabled: true,
      },
    ],
    tokens: [
      {
        tokenId: idOf('ci'),
        name: 'Nightly import',
        role: 'contributor',
        personName: 'Ada Lovelace',
        createdAt: earlier,
        expiresAt: new Date('2027-07-01T00:00:00Z'),
        lastUsedAt: asOf,
      },
      {
        tokenId: idOf('cli'),
        name: 'command line',
        role: 'admin',
        personName: null,
        createdAt: earlier,
        expiresAt: null,
        lastUsedAt: null,
      },
    ],
  },
  shown: null,
  openForm: null,
  form: emptyForm,
};

const wrong = (field: string | null, message: string): FormState => ({
  values: { name: 'Ada' },
  ticked: null,
  errors: [{ field, message }],
});

/** The owner of a store of one’s own, before there is a password; a link was just made. */
export const settingsOwner: SettingsProps = {
  ...settings,
  me: {
    name: 'owner',
    role: 'admin',
    isPerson: true,
    hasPassword: false,
    signInBeforeAt: new Date('2026-11-22T18:03:00Z'),
  },
  sessions: settings.sessions.slice(0, 1),
  scales,
  administration: {
    isPublic: false,
    overdueRules: { ...OVERDUE_DEFAULTS, escalateTo: null },
    webhooks: [],
    fourEyes: true,
    people: settings.administration!.people.slice(0, 1),
    tokens: [],
  },
  shown: {
    what: 'link',
    name: 'Lin',
    secret: 'https://reckoner.example.org/set-up/Rk1qvYd0n8T0cGm3pXyQ3u1c2J9rQzB5oWcVh4tLxAE',
  },
  openForm: 'password',
  form: wrong('password', 'Must have at least 10 characters.'),
};

/** Somebody who may read alone. */
export const settingsViewer: SettingsProps = {
  ...settings,
  me: {
    name: 'Max',
    role: 'viewer',
    isPerson: true,
    hasPassword: true,
    signInBeforeAt: new Date('2026-11-22T18:03:00Z'),
  },
  scales,
  administration: null,
  isMailOn: false,
};

export const signInRefused = wrong(null, 'The name or the password is wrong.');
export const setUpRefused = wrong('password', 'Must have at least 10 characters.');
