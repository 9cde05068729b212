import { describe, expect, it } from '@jest/globals';
import { splitBlocks, splitSentences } from './sentences.js';

const sentencesOf = (text: string) =>
  splitBlocks(text).flatMap((block) =>
    splitSentences(text, block).map(({ start, end }) => text.slice(start, end)),
  );

describe('sentences', () => {
  it.each([
    ['It is so. It was not.', 2],
    ['Gen. Vask met Dr. Marrend in St. Senn. They spoke.', 2],
    ['The U.S. army left. It was Jan. 5.', 2],
    ['He left the U.S. The army stayed.', 2],
    ['It will end.[1] Nobody knows when.[ii]', 2],
    ['“It will end,” he said. “Soon.” Then he left.', 3],
    ['J. Vask won 3.5% of it. Who knew?', 2],
    ['One line\nanother line', 2],
  ])('splits “%s”', (text, count) => expect(sentencesOf(text)).toHaveLength(count));
});
