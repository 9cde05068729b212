import { InvalidArgumentError } from 'commander';

const NUMBER = /^(?:\d+(?:\.\d+)?|\.\d+)$/;

/** `0.4` or `40%`; whether it lies within 0..1 the API decides. */
export function parseProbability(text: string): number {
  const digits = text.trim().replace(/\s*%$/, '');
  if (!NUMBER.test(digits)) throw new InvalidArgumentError('Write it as 0.4 or 40%.');
  return digits === text.trim() ? Number(digits) : Number(digits) / 100;
}

/** A word that the API knows, or a fraction of yes from 0 to 1. */
export function parseOutcome(text: string): string | number {
  return NUMBER.test(text) ? Number(text) : text.toLowerCase();
}

export function parseServer(text: string): URL {
  if (!URL.canParse(text) || !/^https?:/i.test(text)) {
    throw new InvalidArgumentError('Write the full address, such as http://localhost:3000.');
  }
  return new URL(text);
}

/** Collects an option that may be given several times. */
export function collect(text: string, before: string[] | undefined): string[] {
  return [...(before ?? []), text];
}
