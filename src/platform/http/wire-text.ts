import { z } from 'zod';

/** One line of text: trimmed, NFC, not empty, without control characters. */
export function line(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(maxLength, { error: `must have at most ${maxLength} characters` })
    .regex(/^[^\p{Cc}]*$/u, { error: 'must be one line without control characters' })
    .overwrite((text) => text.normalize('NFC'));
}

/** Several lines of text: trimmed, NFC, not empty. */
export function prose(maxLength: number) {
  return z
    .string()
    .trim()
    .min(1, { error: 'must not be empty' })
    .max(maxLength, { error: `must have at most ${maxLength} characters` })
    .overwrite((text) => text.normalize('NFC'));
}

/** A link that may be shown: http or https only. */
export const webLink = z
  .string()
  .trim()
  .max(2000, { error: 'must have at most 2000 characters' })
  .refine((url) => URL.canParse(url) && /^https?:\/\//i.test(url), {
    error: 'must be a full http:// or https:// address',
  });

/** A probability in an input. */
export const probability = z
  .number({ error: 'must be a number from 0 to 1' })
  .min(0, { error: 'must be a number from 0 to 1; write 70% as 0.7' })
  .max(1, { error: 'must be a number from 0 to 1; write 70% as 0.7' });

/** A value of a numeric question. */
export const quantity = z.number().min(-1e15).max(1e15);

/** What can come true, each of its own wording; a bar is what separates them in a CSV cell. */
export const optionTexts = z
  .array(line(200).regex(/^[^|]*$/, { error: 'must not contain a |' }))
  .min(2, { error: 'must name at least two options' })
  .max(50, { error: 'must name at most 50 options' })
  .refine((list) => new Set(list.map((text) => text.toLowerCase())).size === list.length, {
    error: 'must differ from each other',
  });

/** Labels of a question; kept in the order given, without repeats. */
export const tags = z
  .array(line(60).overwrite((tag) => tag.toLowerCase().replace(/^#/, '')))
  .max(20, { error: 'must have at most 20 tags' })
  .overwrite((list) => [...new Set(list)]);

/** An id in a path; anything else is an address at which there is nothing. */
export const pathId = z.uuid();
