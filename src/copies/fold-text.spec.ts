import { describe, expect, it } from '@jest/globals';
import { foldQuote, foldText } from './fold-text.js';

const PAGE =
  'Lukashenko said: “Oreshnik  will be on\ncombat duty in Belarus by mid\u20112025 – for certain.”';

describe('finding a quote in a text', () => {
  it.each([
    'Oreshnik will be on combat duty in Belarus by mid-2025 - for certain',
    '"oreshnik will be on combat duty"',
    '“Oreshnik will be on combat duty in Belarus by mid-2025 — for certain.”',
    '  on combat duty,',
  ])('does not mind how it is typeset: %s', (quote) => {
    expect(foldText(PAGE)).toContain(foldQuote(quote));
  });

  it.each(['Oreshnik will not be on combat duty', 'by mid-2026'])('minds the words: %s', (quote) => {
    expect(foldText(PAGE)).not.toContain(foldQuote(quote));
  });
});
