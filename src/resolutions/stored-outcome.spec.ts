import { describe, expect, it } from '@jest/globals';
import { daysSince1970, type RuledQuestion, toStoredOutcome } from './stored-outcome.js';

const deadlineAt = new Date('2025-07-01T00:00:00Z');
const question = (type: RuledQuestion['type'], options: string[] | null = null) => ({
  type,
  options,
  deadlineAt,
});
const value = (outcome: string | number, asked: RuledQuestion) =>
  toStoredOutcome(outcome, asked).outcomeValue;

describe('the outcome of a binary question', () => {
  const binary = question('binary');

  it('takes 1 and 0 for yes and no', () => {
    expect(toStoredOutcome(1, binary)).toEqual(toStoredOutcome('yes', binary));
    expect(toStoredOutcome(0, binary)).toEqual(toStoredOutcome('no', binary));
  });

  it('keeps a fraction as it is, and no number for what is not scored', () => {
    expect(toStoredOutcome(0.25, binary)).toEqual({
      ruling: 'resolved',
      outcome: '0.25',
      outcomeValue: 0.25,
    });
    expect(value('annulled', binary)).toBeNull();
  });

  it.each(['maybe', 2, -0.1])('refuses %s', (outcome) => {
    expect(() => toStoredOutcome(outcome, binary)).toThrow('must be "yes", "no"');
  });
});

describe('the outcome of a question with options', () => {
  const winner = question('categorical', ['Ann', 'Bob', '1']);

  it('is an option by its text in any case, else by its number from 1', () => {
    expect(toStoredOutcome('bob', winner)).toMatchObject({ outcome: 'Bob', outcomeValue: 2 });
    expect(toStoredOutcome(2, winner)).toMatchObject({ outcome: 'Bob', outcomeValue: 2 });
    expect(toStoredOutcome(1, winner)).toMatchObject({ outcome: '1', outcomeValue: 3 });
  });

  it.each(['Cleo', 0, 4, 1.5])('refuses %s', (outcome) => {
    expect(() => toStoredOutcome(outcome, winner)).toThrow('one of the options');
  });
});

describe('the outcome of a numeric question', () => {
  it('is any number', () => {
    expect(value(-12.5, question('numeric'))).toBe(-12.5);
    expect(() => toStoredOutcome('yes', question('numeric'))).toThrow('must be a number');
  });
});

describe('the outcome of a date question', () => {
  const when = question('date');

  it('is a day up to the deadline, as days since 1970', () => {
    expect(value('2025-06-30', when)).toBe(daysSince1970(new Date('2025-06-30')));
    expect(value('1970-01-02', when)).toBe(1);
  });

  it('is the day after the deadline where it did not happen by it', () => {
    expect(toStoredOutcome('no', when)).toMatchObject({
      outcome: 'no',
      outcomeValue: daysSince1970(deadlineAt),
    });
  });

  it.each(['2025-07-01', '2025-02-30', 'soon', 5])('refuses %s', (outcome) => {
    expect(() => toStoredOutcome(outcome, when)).toThrow();
  });
});
