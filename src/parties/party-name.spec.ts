import { describe, expect, it } from '@jest/globals';
import { foldName, toSlug } from './party-name.js';

describe('foldName', () => {
  it('makes one name of its spellings', () => {
    const spellings = ['Gérard  Dupont', 'GERARD DUPONT', 'gerard-dupont', ' Gérard Dupont. '];
    expect(new Set(spellings.map(foldName)).size).toBe(1);
  });

  it('keeps other scripts and names of punctuation apart', () => {
    expect(foldName('Владимир Путин')).toBe('владимир путин');
    expect(foldName('???')).not.toBe(foldName('!!!'));
  });
});

describe('toSlug', () => {
  it('is readable', () => {
    expect(toSlug('Institute for the Study of War', 'x')).toBe('institute-for-the-study-of-war');
  });

  it('falls back where no Latin letter is left', () => {
    expect(toSlug('Путин', 'author-1')).toBe('author-1');
  });
});
