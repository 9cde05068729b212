import { describe, expect, it } from '@jest/globals';
import { readConfidence } from './confidence.js';
import { findLikelihoods, likelihoodFor } from './find-likelihoods.js';

const best = (text: string, scaleId = 'icd-203') => likelihoodFor(findLikelihoods(text, scaleId), null);
const numbers = (text: string) => {
  const found = best(text);
  return found && [found.low, found.probability, found.high];
};

describe('findLikelihoods', () => {
  it.each([
    ['there is a 59% chance of a recession before July', [0.59, 0.59, 0.59]],
    ['raised the likelihood of a recession in the next 12 months to 35%, up from 20%', [0.35, 0.35, 0.35]],
    ['the odds of recession rose to between 40% and 45%', [0.4, 0.425, 0.45]],
    ['a 22% chance (range: 10% to 40%)', [0.1, 0.22, 0.4]],
    ['at least a 70 percent probability', [0.7, 0.7, 1]],
    ['a two-in-five chance', [0.4, 0.4, 0.4]],
    ['a 50/50 probability', [0.5, 0.5, 0.5]],
    ['odds are 3 to 1 that he wins', [0.75, 0.75, 0.75]],
    ['they are 4-1 against', [0.2, 0.2, 0.2]],
    ['a probability of 0.7', [0.7, 0.7, 0.7]],
  ])('reads the number in “%s”', (text, expected) => expect(numbers(text)).toEqual(expected));

  it('takes no percentage for a probability that stands beside no word for chance', () => {
    expect(findLikelihoods('unemployment hits 5% by the end of Q3', 'icd-203')).toEqual([]);
    expect(best('growth of 3% is very likely')?.phrase).toBe('very likely');
  });

  it('asks which way bare odds are meant', () => {
    const odds = best('odds of 3 to 1');
    expect(odds).toMatchObject({ probability: null, isScored: false });
    expect(odds?.choices.map(({ probability }) => probability)).toEqual([0.75, 0.25]);
  });

  it('makes of “unlikely” the claim itself at its small probability', () => {
    expect(best('it is unlikely to happen')).toMatchObject({
      probability: 0.325,
      isFlipped: true,
      scaleId: 'icd-203',
    });
  });

  it('turns the number where the claim is negated', () => {
    expect(best('it is not likely to rain')).toMatchObject({ probability: 0.325, isFlipped: true });
    expect(best('it is almost certain that he will not run')).toMatchObject({
      probability: 0.03,
      isFlipped: true,
    });
  });

  it('tracks could, may and might without scoring them, the survey of readers one key away', () => {
    for (const word of ['could', 'may', 'might'])
      expect(best(`Russia ${word} deploy them`)).toMatchObject({
        probability: null,
        isScored: false,
        choices: [{ probability: 0.4 }],
      });
    expect(findLikelihoods('They will vote in May', 'icd-203').map(({ phrase }) => phrase)).toEqual(['will']);
  });

  it('keeps confidence apart from probability', () => {
    expect(readConfidence('We assess with moderate confidence that it is likely.')).toBe('moderate');
    expect(findLikelihoods('We have high confidence in this.', 'icd-203')).toEqual([]);
  });

  it('takes the number before the phrase, and of phrases the one nearest to the deadline', () => {
    const text = 'An attack by May seems extremely unlikely, but there is a 22% chance of one by August';
    const all = findLikelihoods(text, 'icd-203');
    expect(likelihoodFor(all, [text.indexOf('by August'), text.length])?.phrase).toBe('22%');
  });
});
