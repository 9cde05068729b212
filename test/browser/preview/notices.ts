import { emptyForm } from '../../../src/dashboards/pages/props/common.js';
import { noticeKinds } from '../../../src/notices/notice-kinds.js';
import type { DeliveryView, WebhookView } from '../../../src/notices/webhooks/webhook.schemas.js';
import type { NoticeItem, NoticesProps } from '../../../src/dashboards/pages/props/notices.js';
import { frame } from './frame.js';

const ofQuestion: NoticeItem = {
  noticeId: '01a20e56-6b74-750e-a2ee-000000000001',
  kind: 'overdue',
  nth: 0,
  isOwn: true,
  createdAt: new Date('2026-11-20T00:00:12Z'),
  readAt: null,
  questionId: '01a20e56-6b74-750e-a2ee-000000000002',
  text: 'Oreshnik missiles are deployed to Belarus by mid-2025',
  dueAt: new Date('2026-11-20T00:00:00Z'),
  isRuled: false,
  statementId: null,
  quote: null,
  authorSlug: null,
  authorName: null,
};

const ofStatement: NoticeItem = {
  ...ofQuestion,
  noticeId: '01a20e56-6b74-750e-a2ee-000000000003',
  kind: 'review',
  questionId: null,
  text: null,
  dueAt: null,
  statementId: '01a20e56-6b74-750e-a2ee-000000000004',
  quote: 'Sooner or later this will have to be decided.',
  authorSlug: 'vladimir-putin',
  authorName: 'Vladimir Putin',
};

/** Some read, some not. */
export const notices: NoticesProps = {
  frame,
  form: emptyForm,
  unread: 3,
  nextCursor: 'more',
  items: [
    ofQuestion,
    {
      ...ofQuestion,
      noticeId: '5',
      kind: 'reminder',
      nth: 2,
      text: 'A claim that takes more than a line of a narrow screen, because whoever made it wanted to leave nothing to chance',
    },
    ofStatement,
    { ...ofQuestion, noticeId: '6', kind: 'ruling', isRuled: true, readAt: new Date('2026-11-21T08:00:00Z') },
  ],
};

/** Nobody was told anything. */
export const noticesEmpty: NoticesProps = { frame, form: emptyForm, unread: 0, nextCursor: null, items: [] };

const webhook: WebhookView = {
  id: '01a20e56-6b74-750e-a2ee-000000000007',
  url: 'https://desk.example.org/hooks/reckoner/a-rather-long-name-of-a-hook',
  kinds: [...noticeKinds],
  createdAt: '2026-11-01T09:00:00.000Z',
  pending: 12,
  failures: 14,
  pausedAt: '2026-11-19T09:00:00.000Z',
};
/** One that is well, and one that nobody answers. */
export const webhooks: readonly WebhookView[] = [
  webhook,
  {
    ...webhook,
    id: '8',
    url: 'https://example.org/hook',
    kinds: ['ruling'],
    pending: 0,
    failures: 0,
    pausedAt: null,
  },
];

const delivery: DeliveryView = {
  id: '01a20e56-6b74-750e-a2ee-000000000009',
  noticeId: ofQuestion.noticeId,
  kind: 'overdue',
  createdAt: '2026-11-18T09:00:00.000Z',
  tries: 4,
  triedAt: '2026-11-18T09:30:00.000Z',
  failure: 'answered 502',
  deliveredAt: null,
  givenUpAt: null,
};
/** What became of what was to be sent. */
export const deliveries = {
  frame,
  webhook,
  deliveries: [
    delivery,
    {
      ...delivery,
      id: '01a20e56-6b74-750e-a2ee-00000000000a',
      tries: 1,
      failure: null,
      deliveredAt: '2026-11-17T09:00:00.000Z',
    },
    { ...delivery, id: '01a20e56-6b74-750e-a2ee-00000000000b', tries: 0, failure: null },
  ],
};
