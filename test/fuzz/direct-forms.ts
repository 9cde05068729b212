import fc from 'fast-check';
import { type Actor, guest, PASSWORD } from './actors.js';
import { encodeForm, encodePart } from './encode.js';
import { noticeKinds } from '../../src/notices/notice-kinds.js';
import { evilText } from './evil.js';
import { fresh } from './fresh.js';
import { futureDay, pastDay } from './meaningful.js';
import type { Pool } from './pool.js';
import type { FuzzRequest } from './request.js';

export const newPerson = fc.uuid().map((id) => `Guest ${id}`);
export const role = fc.constantFrom('viewer', 'contributor', 'resolver', 'admin');

interface Form {
  route: string;
  path?: string | fc.Arbitrary<string>;
  fields?: fc.Arbitrary<Record<string, string>>;
  headers?: Record<string, string>;
  /** Sent by somebody else than those who are still needed. */
  as?: Actor;
}

const kind = fc.constantFrom(...noticeKinds);
const days = fc.integer({ min: 1, max: 60 }).map(String);
/** A form whose path names something that it uses up. */
const at = (route: string, of: Parameters<typeof fresh>[0]): Form => ({
  route,
  path: route.split(' ')[1]!.replaceAll(/:\w+/g, fresh(of)),
});
const named = (name: fc.Arbitrary<string>) =>
  fc.tuple(name, fc.constant(PASSWORD)).map(([of, password]) => ({ name: of, password }));

/** Of notices, webhooks, reviews and tasks. */
const noticeForms: readonly Form[] = [
  { route: 'GET /notices' },
  { route: 'POST /notices/read' },
  {
    route: 'POST /settings/notices',
    fields: fc.record({
      mail: fc.constantFrom('immediate', 'digest', 'off'),
      digestHour: fc.constantFrom('0', '7', '23'),
      kinds: kind,
    }),
  },
  { route: 'POST /settings/feeds' },
  { route: 'POST /settings/four-eyes', fields: fc.constantFrom({ on: 'no' }, { on: 'no' }, { on: 'yes' }) },
  {
    route: 'POST /settings/overdue',
    fields: fc.record({ dueSoonDays: days, remindEveryDays: days, escalateAfterDays: days }).map((all) => ({
      ...all,
      horizonDays: '3660',
    })),
  },
  {
    route: 'POST /settings/webhooks',
    fields: fc.record({ url: fc.constant('https://example.org/hook'), kinds: kind }),
  },
  at('GET /settings/webhooks/:id', 'webhook'),
  at('POST /settings/webhooks/:id/resumption', 'webhook'),
  at('POST /settings/webhooks/:id/removal', 'webhook'),
  at('POST /settings/webhooks/:id/deliveries/:deliveryId', 'delivery'),
  at('POST /settings/people/:id/erasure', 'person'),
  { route: 'POST /settings/erasure', headers: { cookie: fresh('cookie') }, as: guest },
  at('POST /jobs/:id/retrial', 'dead-task'),
  {
    ...at('POST /questions/:id/confirmation/withdrawal', 'confirmed'),
    fields: fc.constant({ version: '1' }),
  },
  { ...at('POST /questions/:id/dispute/withdrawal', 'disputed'), fields: fc.constant({ version: '1' }) },
  {
    ...at('POST /capture/:id/reading', 'capture'),
    fields: pastDay.map((publishedOn) => ({ publishedOn })),
  },
];

const forms = (pool: Pool): readonly Form[] => [
  {
    route: 'POST /settings/password',
    fields: fc.constant({ current: PASSWORD, password: PASSWORD }),
  },
  {
    route: 'POST /settings/people',
    fields: fc.tuple(newPerson, role).map(([name, of]) => ({ name, role: of })),
  },
  {
    route: 'POST /settings/people/:id',
    path: `/settings/people/${fresh('person')}`,
    fields: fc.oneof(
      role.map((to): Record<string, string> => ({ role: to })),
      fc.constantFrom({ disabled: 'yes' }, { disabled: 'no' }),
    ),
  },
  { route: 'POST /settings/people/:id/link', path: `/settings/people/${fresh('person')}/link` },
  {
    route: 'POST /settings/public-read',
    fields: fc.constantFrom({ on: 'yes' }, { on: 'yes' }, { on: 'no' }),
  },
  { route: 'POST /settings/sessions/:id/end', path: `/settings/sessions/${fresh('session')}/end` },
  {
    route: 'POST /settings/tokens',
    fields: fc
      .tuple(newPerson, role, fc.option(futureDay))
      .map(([name, of, day]) => ({ name, role: of, ...(day !== null && { expiresAt: day }) })),
  },
  {
    route: 'POST /settings/tokens/:id/revocation',
    path: `/settings/tokens/${fresh('token')}/revocation`,
  },
  ...noticeForms,
  { route: 'POST /imports/:id/cancel', path: `/imports/${fresh('import')}/cancel` },
  {
    route: 'POST /sources/:slug/rereading',
    path: pool.id('wordySource').map((slug) => `/sources/${encodePart(slug)}/rereading`),
  },
  {
    route: 'GET /embed/questions/:id/forecasts',
    path: pool.id('question').map((id) => `/embed/questions/${id}/forecasts`),
  },
  { route: 'GET /sign-in' },
  { route: 'POST /sign-in', fields: named(fc.constant('Everybody')), as: guest },
  { route: 'POST /sign-out', headers: { cookie: fresh('cookie') }, as: guest },
  { route: 'GET /set-up/:secret', path: `/set-up/${fresh('link')}` },
  {
    route: 'POST /set-up/:secret',
    path: `/set-up/${fresh('link')}`,
    fields: named(newPerson),
    as: guest,
  },
];

/**
 * Forms that are not filled in from their pages: of people, where those who fuzz would shut themselves out, and those that
 * a page seldom has.
 */
export function directForm(pool: Pool, actor: fc.Arbitrary<Actor>): fc.Arbitrary<FuzzRequest> {
  return fc.constantFrom(...forms(pool)).chain(({ route, path, fields, headers, as }) => {
    const [method, pattern] = route.split(' ') as [string, string];
    const addressed = typeof path === 'object' ? path : fc.constant(path ?? pattern);
    const filled = (fields ?? fc.constant<Record<string, string>>({})).map(Object.entries<string>);
    return fc
      .tuple(addressed, filled, spoilt, as ? fc.constant(as) : actor)
      .map(([address, right, wrong, who]): FuzzRequest => ({
        route,
        intent: 'form',
        actor: who,
        method,
        path: address,
        headers: {
          accept: 'text/html',
          ...(method === 'POST' && { 'content-type': 'application/x-www-form-urlencoded' }),
          ...headers,
        },
        body: method === 'POST' ? encodeForm(spoil(right, wrong)) : null,
      }));
  });
}

const spoilt = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.tuple(fc.nat({ max: 9 }), evilText) },
);

function spoil(fields: [string, string][], wrong: [number, string] | null): [string, string][] {
  if (!wrong || fields.length === 0) return fields;
  const [place, text] = wrong;
  return fields.map(([name, value], i) => [name, i === place % fields.length ? text.slice(0, 2000) : value]);
}
