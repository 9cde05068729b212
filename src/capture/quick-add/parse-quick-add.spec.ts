import { describe, expect, it } from '@jest/globals';
import { looksLikePassage } from './looks-like-passage.js';
import { MAX_LINE_LENGTH, parseQuickAdd } from './parse-quick-add.js';

const parse = (line: string) => parseQuickAdd(line, { saidOn: '2026-01-10' });

describe('parseQuickAdd', () => {
  it('reads every part of a line', () => {
    const line =
      'Orrin–Calder sells its port arm by the end of March @ferrante via The Meridian 70% #competition';
    expect(parse(line)).toMatchObject({
      text: 'Orrin–Calder sells its port arm',
      deadline: { deadline: '2026-03-31' },
      author: 'ferrante',
      source: 'The Meridian',
      likelihood: { probability: 0.7 },
      tags: ['competition'],
      condition: null,
    });
  });

  it('gives every part its place, so that chips and words stay together', () => {
    const line =
      'Rain falls in Senn by Friday @Edda Vask via Harbour Radio likely #weather if the wind turns';
    const chips = parse(line).chips.map(({ kind, span }) => [kind, line.slice(...span)]);
    expect(chips).toEqual([
      ['claim', 'Rain falls in Senn '],
      ['deadline', 'by Friday'],
      ['author', '@Edda Vask'],
      ['source', 'via Harbour Radio'],
      ['likelihood', 'likely'],
      ['tag', '#weather'],
      ['condition', 'if the wind turns'],
    ]);
  });

  it('takes quoted names, and names in small letters as one word', () => {
    expect(parse('Rain by Friday @"Institute of Rain" via "the daily rain"')).toMatchObject({
      author: 'Institute of Rain',
      source: 'the daily rain',
    });
    expect(parse('Rain by Friday @vask via radio')).toMatchObject({ author: 'vask', source: 'radio' });
  });

  it('takes a bare number for the likelihood only apart from the claim', () => {
    expect(parse('Inflation above 5% by Q3 2026').likelihood).toBeNull();
    expect(parse('Inflation above 5% by Q3 2026 @IMF 60%').likelihood?.probability).toBe(0.6);
    expect(parse('70% Rain tomorrow')).toMatchObject({ text: 'Rain', likelihood: { probability: 0.7 } });
    expect(parse('Rain by Friday 60-70%').likelihood).toMatchObject({
      low: 0.6,
      probability: 0.65,
      high: 0.7,
    });
  });

  it('asks how bare odds are meant', () => {
    expect(parse('Fed cuts in September 3 to 1')).toMatchObject({
      text: 'Fed cuts',
      deadline: { deadline: '2026-09-30' },
      likelihood: { probability: null, choices: [{ probability: 0.75 }, { probability: 0.25 }] },
    });
    expect(parse('Fed cuts by June 3-to-1 against').likelihood?.probability).toBe(0.25);
  });

  it('leaves a phrase in the claim that belongs to it', () => {
    expect(parse('Russia could deploy them by mid-2026 @Putin')).toMatchObject({
      text: 'Russia could deploy them',
      likelihood: { phrase: 'could', isScored: false },
    });
    expect(parse('Vask wins the 2028 election 20%').text).toBe('Vask wins the 2028 election');
  });

  it('reads the deadline of a line about what was said long ago', () => {
    expect(parse('Missiles reach Belarus by mid-2025 @Putin').deadline?.deadline).toBe('2025-06-30');
  });

  it('guesses nothing that is not there', () => {
    expect(parse('It rains')).toMatchObject({
      text: 'It rains',
      deadline: null,
      author: null,
      source: null,
      likelihood: null,
      tags: [],
      condition: null,
    });
  });

  it('refuses a line that is too long', () => {
    expect(() => parse('x'.repeat(MAX_LINE_LENGTH + 1))).toThrow(RangeError);
  });
});

describe('looksLikePassage', () => {
  it('tells a pasted paragraph from a line', () => {
    expect(looksLikePassage('The port will close by June. Nobody knows why.')).toBe(true);
    expect(looksLikePassage('The port closes by June @vask 70%')).toBe(false);
    expect(looksLikePassage('The port closes by June')).toBe(false);
  });
});
