import type { DeadlineReading } from '../deadline/reading.js';
import type { Likelihood } from '../likelihood/likelihood.js';
import { plainClaim, tidyClaim } from './plain-claim.js';

const MAX_CLAIM = 500;

/** Whose words they are stands before the claim, or after it. */
const LEADING = /^(?:according to|in the view of|per) [^,]{1,120},\s*/i;
const REPORTING =
  /^.{0,400}\b(?:that|believes?|assess(?:es|ed)?|expects?|predicts?|predicted|forecasts?|says|said|think[s]?|estimates?|reckons?|warns?|warned|argues?|argued)\s+(?=\S)/i;
const TRAILING =
  /[,”"]\s*[”"]?\s*(?:[\p{L}’'.-]+\s+){0,6}(?:said|says|told|added|warned|predicted|wrote|according to)\b[^“”"]{0,200}$/u;

/**
 * A claim for a person to mend: the clause around the deadline, without who said it, the date and the likelihood.
 * @param text the sentence, in which the spans count
 */
export function proposeClaim(
  text: string,
  deadline: DeadlineReading | null,
  likelihood: Likelihood | null,
): string {
  const date = deadline?.span ?? null;
  const anchor =
    likelihood && likelihood.kind !== 'percentage' ? likelihood.span[0] : (date?.[0] ?? text.length);
  const undated = date ? withoutDate(text, date, anchor) : { text, anchor };
  const clause = withoutSpeaker(undated.text, undated.anchor);
  const said = likelihood && clause.includes(likelihood.phrase) ? likelihood : null;
  const claim = (said && plainClaim(clause, said)) ?? tidyClaim(clause);
  return claim.length <= MAX_CLAIM ? claim : claim.slice(0, claim.lastIndexOf(' ', MAX_CLAIM));
}

/** What follows the date tells why or how; a date in front is taken off. */
function withoutDate(text: string, [start, end]: [number, number], anchor: number) {
  if (start > anchor || anchor >= text.length || text.slice(0, start).trim().length > 20)
    return { text: text.slice(0, start), anchor: Math.min(anchor, start) };
  const head = text.slice(0, start);
  return {
    text: head + text.slice(end).replace(/^\s*,?\s*/, ''),
    anchor: Math.max(0, anchor - (end - start) - 1),
  };
}

function withoutSpeaker(text: string, anchor: number): string {
  const lead = LEADING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  const reported = REPORTING.exec(rest.slice(0, Math.max(0, anchor - lead)))?.[0].length ?? 0;
  return rest.slice(reported).replace(TRAILING, '');
}
