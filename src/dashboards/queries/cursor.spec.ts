import { describe, expect, it } from '@jest/globals';
import { decodeCursor, encodeCursor, toPage } from './cursor.js';

const id = '0197a000-0000-7000-8000-000000000001';
const instant = { key: '2025-06-30T00:00:00.000000Z', id };

describe('decodeCursor', () => {
  it('gives back what encodeCursor took', () => {
    expect(decodeCursor(encodeCursor('questions', instant), 'questions', 'instant')).toEqual(instant);
    expect(decodeCursor(null, 'questions', 'instant')).toBeNull();
  });

  it.each([
    ['a cursor of another list', encodeCursor('statements', instant)],
    ['a key of another kind', encodeCursor('questions', { key: 'Ann', id })],
    ['a day that does not exist', encodeCursor('questions', { key: '2025-02-30T00:00:00Z', id })],
    ['an id that is none', encodeCursor('questions', { ...instant, id: "x' OR 1=1" })],
    ['JSON of another shape', Buffer.from('{"a":1}').toString('base64url')],
    ['no JSON', 'nonsense'],
    ['nothing', ''],
  ])('refuses %s', (_, cursor) => {
    expect(() => decodeCursor(cursor, 'questions', 'instant')).toThrow(
      expect.objectContaining({ refusal: 'invalid', code: 'invalid_cursor' }),
    );
  });
});

describe('toPage', () => {
  const rows = ['a', 'b', 'c'].map((sortKey) => ({ id, sortKey }));

  it('has a cursor at its last row while more rows are there', () => {
    const { items, nextCursor } = toPage(rows, 2, 'authors', (row) => row.id);
    expect(items).toEqual([{ id }, { id }]);
    expect(decodeCursor(nextCursor, 'authors', 'text')).toEqual({ key: 'b', id });
  });

  it('has none on the last page', () => {
    expect(toPage(rows, 3, 'authors', (row) => row.id).nextCursor).toBeNull();
  });
});
