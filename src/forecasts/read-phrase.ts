import {
  type PhraseProbability,
  probabilityOf,
  SCALES,
  scaleOfSource,
} from '../capture/likelihood/scales.js';
import { invalidField } from '../platform/domain-error.js';
import type { Forecast } from './forecast.entity.js';

/** A phrase as a scale gives it in numbers, each 0..1. */
export type PhraseReading = Pick<
  Forecast,
  'probability' | 'phraseLow' | 'phraseHigh' | 'scale' | 'scaleFrom' | 'pointRule'
>;

/** The outlet in which a phrase stood, and the scale that it is known to use. */
export interface PhraseSource {
  name: string;
  scale: string | null;
}

/** The names of the published scales. */
export const scaleIds = SCALES.map(({ id }) => id) as [string, ...string[]];

/** They often mean ability or a plan: tracked, until a person says what they are worth. */
const TRACKED = new Set(['could', 'may', 'might', 'can', 'will', 'shall', 'would']);
const DENIED = /^not (.+)$/i;

/**
 * What a phrase is worth: on the scale that a person names, else on the one of its source, else on one that is assumed.
 * @returns `null` where that scale does not have the phrase: tracked, not scored
 * @throws DomainError when there is no such scale
 */
export function readPhrase(
  phrase: string,
  namedScale: string | null,
  source: PhraseSource | null,
): PhraseReading | null {
  const denied = DENIED.exec(phrase)?.[1];
  if (namedScale !== null) requireScale(namedScale);
  else if (TRACKED.has((denied ?? phrase).toLowerCase())) return null;
  const assumed = scaleOfSource(source?.name ?? null);
  const scale = namedScale ?? source?.scale ?? assumed.scaleId;
  const isKnown = source?.scale != null || !assumed.isAssumed;
  const found = probabilityOf(phrase, scale, true) ?? complement(denied, scale);
  return (
    found && {
      probability: found.point,
      phraseLow: found.low,
      phraseHigh: found.high,
      scale,
      scaleFrom: namedScale !== null ? 'named' : isKnown ? 'source' : 'assumed',
      pointRule: found.isExtended ? `${found.pointRule}, half-way to the end` : found.pointRule,
    }
  );
}

/** "not likely": what is left by "likely". */
function complement(denied: string | undefined, scale: string): PhraseProbability | null {
  const found = denied === undefined ? null : probabilityOf(denied, scale, true);
  return found && { ...found, low: rest(found.high), point: rest(found.point), high: rest(found.low) };
}

const rest = (probability: number) => Math.round((1 - probability) * 1000) / 1000;

/** @throws DomainError when there is no such scale */
export function requireScale(scale: string): void {
  if (scaleIds.includes(scale)) return;
  const hint = `Known are: ${scaleIds.join(', ')}.`;
  throw invalidField('scale', 'unknown_scale', 'scale: is not a scale that is known here', hint);
}
