import { describe, expect, it } from '@jest/globals';
import { extractCandidates } from '../extraction/extract-candidates.js';

const claimOf = (text: string): string | undefined => {
  const { candidates, maybe } = extractCandidates({ text, publishedOn: '2026-11-14' });
  return [...candidates, ...maybe][0]?.claim;
};

describe('proposeClaim', () => {
  it.each([
    [
      'Defence Minister Ilsa Marrend told reporters on November 12 that the first Halberd battery could be on duty at Port Senn by mid-2027 on the grounds of the new treaty.',
      'The first Halberd battery will be on duty at Port Senn',
    ],
    [
      'The Institute assesses that Karsovia is unlikely to reopen the causeway to civilian traffic by the end of January.',
      'Karsovia will reopen the causeway to civilian traffic',
    ],
    [
      'According to Admiral Joren Vask, the northern squadron will very likely be back at Harbour Islet before March.',
      'The northern squadron will be back at Harbour Islet',
    ],
    ['By mid-2027, the yard will deliver its second hull.', 'The yard will deliver its second hull'],
    ['There is a 40% chance that the rail union will strike by June 2027.', 'The rail union will strike'],
    ['The bank probably will not raise its rate by March 2027.', 'The bank will raise its rate'],
  ])('makes of “%s” a claim', (text, claim) => {
    expect(claimOf(text)).toBe(claim);
  });
});
