import { describe, expect, it } from '@jest/globals';
import { belarusPost } from '../../../test/support/passage.js';
import { hashText } from './anchor.js';
import { extractCandidates, MAX_CAPTURE_BYTES } from './extract-candidates.js';

const extract = (text: string, more: { publishedOn?: string; source?: string; author?: string } = {}) =>
  extractCandidates({ text, publishedOn: '2025-03-10', ...more });
const first = (text: string, more = {}) => extract(text, more).candidates[0];

/** In the manner of a blog that quotes a think tank; every name is made up. */
const BLOG = `Last month Corran Institute wrote that Norland had given in:
The republic goes on with its plan. President Ivo Marrend and Chancellor Edda Vask signed a treaty in Port Senn on December 6. Marrend responded to the request by stating that Norland could deploy Halberd missiles to the islands by mid-2025 on the grounds of the treaty. Marrend noted that the treaty allows "all available means".
I have long noted the drift, which began before the war of 2022. Will Vask try to hold on? Subscribe to our newsletter.`;

describe('extractCandidates', () => {
  it('finds the one prediction of a quoted paragraph, with every field', () => {
    const { candidates } = extract(BLOG, { publishedOn: '2025-01-15', source: 'The Harbour Blog' });
    expect(candidates).toHaveLength(1);
    expect(candidates[0]).toMatchObject({
      speaker: 'Marrend',
      speakerRule: 'subject-verb',
      source: 'Corran Institute',
      publication: 'The Harbour Blog',
      wording: 'paraphrased',
      stance: 'forecast',
      condition: null,
      deadline: { phrase: 'by mid-2025', deadline: '2025-06-30', kind: 'deadline' },
      likelihood: { phrase: 'could', probability: null, isScored: false },
      score: 4.5,
      reasons: [
        { feature: 'dated', weight: 3 },
        { feature: 'modal', weight: 1.5 },
      ],
    });
  });

  it('finds Putin’s missiles by mid-2025, and nothing else, in the post of a blog that quotes a think tank', () => {
    const { candidates, maybe } = extract(belarusPost, { publishedOn: '2025-01-15', source: 'A Blog' });
    expect(candidates).toHaveLength(1);
    expect(maybe).toEqual([]);
    expect(candidates[0]).toMatchObject({
      claim: 'Russia will deploy Oreshnik systems to Belarus',
      speaker: 'Putin',
      source: 'ISW',
      publication: 'A Blog',
      wording: 'paraphrased',
      stance: 'forecast',
      condition: null,
      confidence: null,
      deadline: {
        phrase: 'by mid-2025',
        deadline: '2025-06-30',
        kind: 'deadline',
        precision: 'half',
        contested: false,
      },
      likelihood: { phrase: 'could', probability: null, isScored: false },
    });
  });

  it('keeps the exact words with what stands around them, and the hash of the text', () => {
    const { candidates, textHash } = extract(BLOG, { publishedOn: '2025-01-15' });
    const { span, text, prefix, suffix, deadline } = candidates[0]!;
    expect(BLOG.slice(...span)).toBe(text);
    expect(BLOG.slice(span[0] - prefix.length, span[1] + suffix.length)).toBe(prefix + text + suffix);
    expect(BLOG.slice(...(deadline?.span ?? [0, 0]))).toBe('by mid-2025');
    expect(textHash).toBe(hashText(BLOG));
  });

  it('makes one candidate of each date in a sentence', () => {
    const text =
      'Forecasters see a 1% chance of a blockade by the end of 2025 and a 7% chance of one by the end of 2026.';
    expect(
      extract(text).candidates.map((each) => [each.deadline?.deadline, each.likelihood?.phrase]),
    ).toEqual([
      ['2025-12-31', '1%'],
      ['2026-12-31', '7%'],
    ]);
  });

  it('finds what is seen, and what this might do', () => {
    for (const text of [
      'Staff see inflation reaching the target in 2026.',
      'The economy is seen expanding by 0.6% in 2026.',
      'This might happen in the next 5-8 years.',
      'The new line should bring costs down by 2027.',
      'In the central projection, inflation falls back to 2% in 2026.',
      'Talks resume in Senn on Saturday, mediators said.',
      'My bet: rates fall by June.',
      'The bank upgraded its forecast for 2026.',
      'The company guided for sales of 5 billion in the current quarter.',
    ])
      expect([text, extract(text).candidates.length]).toEqual([text, 1]);
  });

  it('leaves what is past, asked, advised or boilerplate below the threshold', () => {
    for (const text of [
      'The army captured the port in December 2024.',
      'Will the army capture the port by June?',
      'Europe must rearm by 2027.',
      'Subscribe by Friday and you will save 20%.',
      'He had predicted a recession in 2023.',
      'Inflation was expected to reach 3% in January but came in at 2.8%.',
      'Smoke could be seen over the port on Saturday.',
      'You can apply until 31 March.',
    ])
      expect(extract(text).candidates).toEqual([]);
  });

  it('marks a plan, an order or a wish of the speaker as an intention, and a plan assessed by others as a forecast', () => {
    expect(first('The minister ordered the brigade to be ready by 2027.')?.stance).toBe('intention');
    expect(first('Analysts believe that he plans an offensive for May.')?.stance).toBe('forecast');
    expect(first('The port will close by June.')?.stance).toBe('forecast');
  });

  it('gives the condition as it stands', () => {
    expect(first('If the treaty is signed, the troops will leave by June.')?.condition).toBe(
      'If the treaty is signed',
    );
    expect(first('The troops will leave by June unless the talks fail.')?.condition).toBe(
      'unless the talks fail',
    );
    expect(first('The troops will leave by June even if the talks fail.')?.condition).toBeNull();
  });

  it('calls wording verbatim inside quotation marks', () => {
    expect(first('“The port will close by June,” Edda Vask said.')?.wording).toBe('verbatim');
    expect(first('Edda Vask said the port will close by June.')?.wording).toBe('paraphrased');
  });

  it('refuses a text of more than 200 kB and cuts sentences at 1,500 characters', () => {
    expect(() => extract('é'.repeat(MAX_CAPTURE_BYTES / 2 + 1))).toThrow(RangeError);
    const { candidates } = extract(`It will end by June ${'and more '.repeat(400)}`);
    expect(candidates[0]?.text.length).toBeLessThanOrEqual(1500);
  });
});
