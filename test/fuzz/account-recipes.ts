import fc from 'fast-check';
import { noticeKinds } from '../../src/notices/notice-kinds.js';
import { PASSWORD } from './actors.js';
import { newPerson, role } from './direct-forms.js';
import { fresh } from './fresh.js';
import { futureDay } from './meaningful.js';
import type { Recipe } from './recipes.js';

const at = (kind: Parameters<typeof fresh>[0]) => ({ at: fc.constant({ id: fresh(kind), version: 1 }) });
const password = fc.constant(PASSWORD);

/** Of people, tokens and sessions, and of what else one success uses up. */
export const accountRecipes: Record<string, Recipe> = {
  'PUT /api/v1/me/password': { body: fc.record({ current: password, password }) },
  'DELETE /api/v1/sessions/{id}': at('session'),
  'POST /api/v1/tokens': {
    body: fc.record({ name: newPerson, role, expiresAt: fc.oneof(futureDay, fc.constant(null)) }),
  },
  'DELETE /api/v1/tokens/{id}': at('token'),
  'POST /api/v1/users': {
    body: fc.record({ name: newPerson, role, password }, { requiredKeys: ['name', 'role'] }),
  },
  'GET /api/v1/users/{id}': at('person'),
  'PATCH /api/v1/users/{id}': {
    ...at('person'),
    body: fc.oneof(fc.record({ role }), fc.record({ disabled: fc.boolean() })),
  },
  'PUT /api/v1/users/{id}/password': { ...at('person'), body: fc.record({ password }) },
  'POST /api/v1/users/{id}/set-up-link': at('person'),
  'POST /api/v1/imports/{id}/cancel': at('import'),
  'POST /api/v1/me/erasure': { body: fc.constant({}), asGuest: true },
  'POST /api/v1/users/{id}/erasure': at('person'),
  'GET /api/v1/users/{id}/export': at('person'),
  'PUT /api/v1/me/notice-preferences': {
    body: fc.record({
      email: fc.constantFrom(null, 'ada@example.org'),
      mail: fc.constantFrom('immediate', 'digest', 'off'),
      digestHour: fc.nat({ max: 23 }),
      kinds: fc.subarray([...noticeKinds]),
    }),
  },
  'POST /api/v1/notices/read': { body: fc.constant({}) },
  'POST /api/v1/webhooks': {
    body: fc.record({
      url: fc.constant('https://example.org/hook'),
      kinds: fc.subarray([...noticeKinds], { minLength: 1 }),
    }),
  },
  'DELETE /api/v1/webhooks/{id}': at('webhook'),
  'GET /api/v1/webhooks/{id}/deliveries': at('delivery'),
  'POST /api/v1/webhooks/{id}/resumption': at('webhook'),
  'POST /api/v1/webhooks/{id}/deliveries/{deliveryId}/redelivery': at('delivery'),
  'POST /api/v1/tasks/{id}/retrial': at('dead-task'),
};
