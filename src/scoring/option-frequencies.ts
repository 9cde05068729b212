/**
 * How often each option came true, 0..1: the forecast an author could have made by knowing all outcomes beforehand, but
 * not which was which. The reference of a skill score against the base rate, which therefore uses hindsight.
 *
 * @param outcomeIndexes of the options that came true, from 0, one per question
 * @param optionCount K, how many options each question had
 * @returns null without questions
 * @throws RangeError if an index is not a whole number in 0..K − 1
 */
export function optionFrequencies(outcomeIndexes: readonly number[], optionCount: number): number[] | null {
  if (outcomeIndexes.length === 0) return null;
  const counts = Array.from({ length: optionCount }, () => 0);
  for (const index of outcomeIndexes) {
    if (counts[index] === undefined)
      throw new RangeError(`the outcome must be 0..${optionCount - 1}, got ${index}`);
    counts[index] += 1;
  }
  return counts.map((count) => count / outcomeIndexes.length);
}
