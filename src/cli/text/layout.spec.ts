import { describe, expect, it } from '@jest/globals';
import { field, table, wrap } from './layout.js';

describe('table', () => {
  it('aligns columns, cuts long cells, and leaves no blanks at the end of a line', () => {
    const columns = [{ head: 'Name', maxWidth: 6 }, { head: 'n', align: 'right' as const }, { head: 'Why' }];
    expect(
      table(columns, [
        ['Alexandra', '5', 'late'],
        ['Bo', '120', ''],
      ]),
    ).toEqual(['Name      n  Why', 'Alexa…    5  late', 'Bo      120']);
  });
});

describe('wrap', () => {
  it('breaks between words, and keeps words that are too long whole', () => {
    expect(wrap('one two three-four-five six', 8)).toEqual(['one two', 'three-four-five', 'six']);
  });
});

describe('field', () => {
  it('sets a text beside its name, and leaves out what is not there', () => {
    expect(field('note', `${'word '.repeat(14)}end`, 10)).toEqual([
      `note      ${'word '.repeat(14).trim()}`,
      '          end',
    ]);
    expect(field('note', null)).toEqual([]);
  });
});
