import { describe, expect, it } from '@jest/globals';
import { type Actor, ANONYMOUS, LOCAL, type Role, roles } from '../platform/actor.js';
import { decideAccess, visibleTo } from './access-rules.js';

const person = (role: Role): Actor => ({ kind: 'person', id: 'p', name: 'Ada', role, sessionId: 's' });

describe('who may use a route', () => {
  it('is nobody where the route bears no mark, not even whoever has the store', () => {
    for (const actor of [ANONYMOUS, LOCAL, ...roles.map(person)])
      expect(decideAccess(undefined, actor, true)).toBe('closed');
  });

  it('is everybody where it is public', () => {
    expect(decideAccess('public', ANONYMOUS, false)).toBe('allowed');
  });

  it('is everybody for reading, unless that takes an account', () => {
    expect(decideAccess('reads', ANONYMOUS, true)).toBe('allowed');
    expect(decideAccess('reads', ANONYMOUS, false)).toBe('sign-in');
    expect(decideAccess('reads', person('viewer'), false)).toBe('allowed');
  });

  it.each(roles)('is %s and every role above', (role) => {
    const allowed = roles.filter((own) => decideAccess(role, person(own), true) === 'allowed');
    expect(allowed).toEqual(roles.slice(roles.indexOf(role)));
    expect(decideAccess(role, LOCAL, true)).toBe('allowed');
    expect(decideAccess(role, ANONYMOUS, true)).toBe('sign-in');
  });

  it('is told which role is lacking', () => {
    expect(decideAccess('resolver', person('contributor'), true)).toEqual({ lacks: 'resolver' });
  });
});

describe('the record', () => {
  it('is visible to everybody who is known, and to others where reading is public', () => {
    expect(visibleTo(ANONYMOUS, { publicRead: true })).toBe(true);
    expect(visibleTo(ANONYMOUS, { publicRead: false })).toBe(false);
    expect(visibleTo(person('viewer'), { publicRead: false })).toBe(true);
    expect(visibleTo(LOCAL, { publicRead: false })).toBe(true);
  });
});
