import type { Role } from '../../../platform/actor.js';

/** What each role may do beside what the ones before it may. */
export const roleWords: Readonly<Record<Role, string>> = {
  viewer: 'may read',
  contributor: 'may log and import',
  resolver: 'may rule, merge and rename',
  admin: 'may administer',
};
