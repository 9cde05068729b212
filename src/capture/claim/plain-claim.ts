import type { Likelihood } from '../likelihood/likelihood.js';

type Said = Pick<Likelihood, 'kind' | 'phrase' | 'isFlipped' | 'isDenied'>;

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');

/**
 * What would happen, without how likely: "Karsovia is unlikely to reopen it" is the claim "Karsovia will reopen it".
 * @param text contains the phrase
 * @returns null where the claim is denied and this does not see how to turn it
 */
export function plainClaim(text: string, said: Said): string | null {
  const turned = rewrites(said)
    .map(([pattern, replacement]) => text.replace(pattern, replacement))
    .find((changed) => changed !== text);
  if (turned !== undefined) return tidyClaim(said.isDenied ? withoutNegation(turned) : turned);
  return said.isFlipped ? null : tidyClaim(text);
}

/** One line that begins with a capital and ends without a stop. */
export function tidyClaim(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([,.;:!?])/g, '$1')
    .replace(/^[\s,;:“”"‘’'–—-]+/, '')
    .replace(/[\s,;:.“”"–—-]+$/, '');
  return line.charAt(0).toUpperCase() + line.slice(1);
}

/** In this order; the first that changes anything counts. */
function rewrites({ kind, phrase }: Said): [RegExp, string][] {
  const words = escape(phrase);
  if (kind === 'modal') return [[new RegExp(`\\b${words}(?:\\s+not\\b|n[’']t\\b)?`, 'i'), 'will']];
  const chance = '(?:\\s+(?:chances?|odds|probability|likelihood|risk|possibility))?';
  return [
    [
      new RegExp(
        `^.{0,200}?\\b(?:there|it)(?:\\s+is|\\s+was|[’']s)\\s+(?:an?\\s+)?${words}${chance}\\s+that\\s+`,
        'i',
      ),
      '',
    ],
    [new RegExp(`^.{0,200}?\\b${words}${chance}\\s+that\\s+`, 'i'), ''],
    [
      new RegExp(
        `\\b(?:is|are|was|were|be|looks?|seems?|appears?|remains?)\\s+(?:not\\s+)?${words}(?:\\s+to)?\\b`,
        'i',
      ),
      'will',
    ],
    [new RegExp(`\\bwill\\s+(?:not\\s+)?${words}\\b`, 'i'), 'will'],
    [new RegExp(`\\b${words}\\s+will\\b`, 'i'), 'will'],
    [new RegExp(`\\b${words}\\s+to\\b`, 'i'), 'will'],
    [new RegExp(`\\s*\\b${words}\\b`, 'i'), ''],
  ];
}

const withoutNegation = (text: string) =>
  text.replace(/\bwon[’']t\b/i, 'will').replace(/\b(will|to|be|do|does|is|are)\s+not\b/i, '$1');
