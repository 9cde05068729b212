/** How sure the analysts are of their judgement; never turned into a probability. */
export type Confidence = 'low' | 'moderate' | 'high';

const CONFIDENCE =
  /\b(very low|low|limited|moderate|medium|high|very high|great) (?:degree of )?confidence\b|\b(highly|very) confident\b/i;

/** "with moderate confidence", or null. */
export function readConfidence(text: string): Confidence | null {
  const match = CONFIDENCE.exec(text);
  if (!match) return null;
  const word = match[1]?.toLowerCase() ?? 'high';
  if (/low|limited/.test(word)) return 'low';
  return /moderate|medium/.test(word) ? 'moderate' : 'high';
}
