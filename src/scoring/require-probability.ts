/**
 * Returns `value` if it is a number in 0..1, the range of a probability and of a binary outcome.
 *
 * @param name what the value is called in the error message
 * @throws RangeError if the value is outside 0..1 or not a number
 */
export function requireProbability(value: number, name = 'probability'): number {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be between 0 and 1, got ${value}`);
  return value;
}
