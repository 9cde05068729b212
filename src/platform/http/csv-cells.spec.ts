import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fromCsvCell, toCsvCell, toCsvLine } from './csv-cells.js';

describe('CSV cells', () => {
  it.each(['=1+1', '+1', '-x', '@SUM(A1)', "'=1", '\tx'])('keep %j from being run as a formula', (text) => {
    expect(toCsvCell(text)).toBe(`'${text}`);
  });

  it.each(['-5', '-0.25', '-1e-7', "'tis", 'a=b'])('leave %j as it is', (text) => {
    expect(toCsvCell(text)).toBe(text);
  });

  it('are quoted where they hold a comma, a quote or a line break', () => {
    expect(toCsvLine(['a,b', 'say "yes"', 'two\nlines', null, '=x,y'])).toBe(
      `"a,b","say ""yes""","two\nlines",,"'=x,y"\r\n`,
    );
  });

  it('give back every text that they were made of', () => {
    const texts = fc.string({ unit: fc.constantFrom("'", '=', '-', '+', '1', 'a', ' ') });
    fc.assert(fc.property(texts, (text) => expect(fromCsvCell(toCsvCell(text))).toBe(text)));
  });
});
