import { describe, expect, it } from '@jest/globals';
import { meaningOfDeadline } from './deadline-meaning.js';

const by2027 = {
  deadlineAt: new Date('2028-01-01'),
  deadlinePrecision: 'day',
  deadlinePhrase: 'by 2027',
} as const;

describe('meaningOfDeadline', () => {
  it('gives the convention of the words, and their other readings', () => {
    const meaning = meaningOfDeadline(by2027, '2026-11-01', {});
    expect(meaning).toMatchObject({ contested: true, alternatives: ['2026-12-31'] });
    expect(meaning?.convention).toContain('“by” a period');
  });

  it('says where the date on record is another one, and which the words mean', () => {
    const meaning = meaningOfDeadline(by2027, '2026-11-01', { byPeriod: 'start' });
    expect(meaning).toMatchObject({ contested: true, alternatives: ['2026-12-31'] });
    expect(meaning?.convention).toContain('entered by hand; as usual it would be 2026-12-31, 24:00 UTC');
  });

  it('says where the words name no date, and nothing where there are none', () => {
    expect(meaningOfDeadline({ ...by2027, deadlinePhrase: 'soon' }, '2026-11-01', {})).toMatchObject({
      convention: 'entered by hand: the words name no date',
    });
    expect(meaningOfDeadline({ ...by2027, deadlinePhrase: null }, '2026-11-01', {})).toBeNull();
  });
});
