import { describe, expect, it } from '@jest/globals';
import { boardsPageQuery, questionsPageQuery, recordPageQuery } from './page-queries.schemas.js';

describe('the addresses of pages', () => {
  it('take an empty field of a form for no filter', () => {
    const empty = { status: '', q: '', tag: '', author: '', source: '', cursor: '' };
    const nothing = {
      filters: { status: null, q: null, tag: null, author: null, source: null },
      cursor: null,
    };
    expect(questionsPageQuery.parse(empty)).toEqual(nothing);
    expect(questionsPageQuery.parse({})).toEqual(nothing);
  });

  it('name the list, the bin and the attribution of a record', () => {
    expect(recordPageQuery.parse({})).toEqual({ list: 'latest', bin: null, attribution: null, cursor: null });
    expect(recordPageQuery.parse({ list: 'costliest', bin: '0', attribution: 'own' })).toMatchObject({
      list: 'costliest',
      bin: 0,
      attribution: 'own',
    });
  });

  it('know a tag in capitals or with its number sign', () => {
    expect(boardsPageQuery.parse({ tag: '#Defence' })).toEqual({ mature: 'mature', tag: 'defence' });
  });

  it.each([{ bin: '10' }, { bin: '1.5' }, { bin: 'x' }, { list: 'best' }])('refuse %j', (query) => {
    expect(recordPageQuery.safeParse(query).success).toBe(false);
  });
});
