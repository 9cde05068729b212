import { describe, expect, it } from '@jest/globals';
import { assumedKnownAt, daysLate, proposeOutcome, requireConsistentRuling } from './resolution-rules.js';
import type { Rule } from './resolution.schemas.js';

const deadlineAt = new Date('2025-07-01T00:00:00Z');
const binary = { type: 'binary' as const, options: null, deadlineAt };
const now = new Date('2026-01-15T12:00:00Z');

const check =
  (rule: Partial<Rule>, at = deadlineAt) =>
  () =>
    requireConsistentRuling({ outcome: 'no', evidence: [], ...rule }, { ...binary, deadlineAt: at }, now);

describe('daysLate', () => {
  it('counts calendar days from the last day of the deadline', () => {
    expect(daysLate('2025-12-17', deadlineAt)).toBe(170);
    expect(daysLate('2025-07-01', deadlineAt)).toBe(1);
  });

  it('is nothing for what came in time, or on no known day', () => {
    expect(daysLate('2025-06-30', deadlineAt)).toBeNull();
    expect(daysLate(null, deadlineAt)).toBeNull();
  });
});

describe('proposeOutcome', () => {
  it('rules each deadline by the day it happened', () => {
    expect(proposeOutcome('2025-12-17', binary, now)).toEqual({
      outcome: 'no',
      daysLate: 170,
      daysToSpare: null,
    });
    expect(proposeOutcome('2025-06-20', binary, now)).toEqual({
      outcome: 'yes',
      daysLate: null,
      daysToSpare: 10,
    });
  });

  it('decides nothing while it can still happen', () => {
    expect(proposeOutcome(null, binary, now).outcome).toBe('no');
    expect(proposeOutcome(null, binary, new Date('2025-06-30T23:59:59Z')).outcome).toBeNull();
  });

  it('says nothing about a question that is not of yes or no', () => {
    const numeric = { ...binary, type: 'numeric' as const };
    expect(proposeOutcome('2025-06-20', numeric, now).outcome).toBeNull();
  });
});

describe('requireConsistentRuling', () => {
  it('accepts a late "no" and a timely "yes"', () => {
    expect(check({ outcome: 'no', happenedOn: '2025-12-17' })).not.toThrow();
    expect(check({ outcome: 'yes', happenedOn: '2025-06-30' })).not.toThrow();
  });

  it.each(['yes', 1] as const)('refuses %s for what came too late', (outcome) => {
    expect(check({ outcome, happenedOn: '2025-12-17' })).toThrow('170 days after the deadline');
  });

  it.each(['no', 0] as const)('refuses %s for what came in time', (outcome) => {
    expect(check({ outcome, happenedOn: '2025-06-30' })).toThrow('within the deadline');
  });

  it('leaves the day of a deadline that is an hour to the person who rules', () => {
    const noon = new Date('2025-06-30T12:00:00Z');
    expect(check({ outcome: 'no', happenedOn: '2025-06-30' }, noon)).not.toThrow();
    expect(check({ outcome: 'yes', happenedOn: '2025-06-30' }, noon)).not.toThrow();
  });

  it('refuses to have been known before it happened', () => {
    const knownAt = new Date('2025-01-02T00:00:00Z');
    expect(check({ outcome: 'yes', happenedOn: '2025-06-20', knownAt })).toThrow('before it happened');
  });

  it('takes today as a day, but no instant to come', () => {
    expect(check({ knownAt: new Date('2026-01-16T00:00:00Z') })).not.toThrow();
    expect(check({ knownAt: new Date('2026-01-15T12:00:01Z') })).toThrow('future');
    expect(check({ knownAt: new Date('2026-01-17T00:00:00Z') })).toThrow('future');
  });
});

describe('assumedKnownAt', () => {
  it('is the deadline, or now where that is earlier', () => {
    expect(assumedKnownAt(deadlineAt, now)).toBe(deadlineAt);
    expect(assumedKnownAt(now, deadlineAt)).toBe(deadlineAt);
  });
});
