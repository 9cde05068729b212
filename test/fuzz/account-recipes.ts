import fc from 'fast-check';
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
};
