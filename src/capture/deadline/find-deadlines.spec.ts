import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { findDeadlines } from './find-deadlines.js';
import further from './further-phrases.json' with { type: 'json' };
import labelled from './labelled-phrases.json' with { type: 'json' };

const readAt = (row: (typeof labelled)[number]) => {
  const start = row.clause.indexOf(row.phrase);
  const near = findDeadlines(row.clause, row.saidOn).filter(
    ({ span }) => span[0] < start + row.phrase.length && span[1] > start,
  );
  return near.find(({ deadline }) => deadline !== null) ?? near[0];
};

const one = (text: string, saidOn = '2025-03-10', conventions = {}) =>
  findDeadlines(text, saidOn, conventions)[0];

describe('findDeadlines', () => {
  it.each(labelled.map((row) => [row.phrase, row.saidOn, row] as const))(
    'reads “%s” said on %s',
    (_, __, row) => {
      const reading = readAt(row);
      expect(reading?.deadline ?? null).toBe(row.deadline);
      if (row.suggestion) expect(reading?.suggestion).toBe(row.suggestion);
      if (['vague', 'event', 'earliest'].includes(row.class)) expect(reading?.kind).toBe(row.class);
      if (row.class === 'past' && reading) expect(reading.kind).toBe('past');
    },
  );

  it.each(further.map((row) => [row.clause, row] as const))('reads the date of “%s”', (_, row) => {
    const readings = findDeadlines(row.clause, row.saidOn);
    const days = readings.map(({ deadline }) => deadline).filter((day) => day !== null);
    expect([...new Set(days)]).toEqual(row.deadline ? [row.deadline] : []);
    if (row.kind === 'none') expect(readings).toEqual([]);
    else if (row.kind) expect(readings.map(({ kind }) => kind as string)).toContain(row.kind);
  });

  it('gives the exact place of the phrase', () => {
    const text = 'Russia could deploy them to Belarus by mid-2025, he said.';
    expect(one(text)?.phrase).toBe('by mid-2025');
    expect(text.slice(...(one(text)?.span ?? [0, 0]))).toBe('by mid-2025');
  });

  it('shows the contested side of “by 2027”, and takes it where the source means it so', () => {
    expect(one('by 2027')).toMatchObject({
      deadline: '2027-12-31',
      contested: true,
      alternatives: ['2026-12-31'],
    });
    expect(one('by 2027', '2025-03-10', { byPeriod: 'start' })).toMatchObject({
      deadline: '2026-12-31',
      alternatives: ['2027-12-31'],
    });
  });

  it('follows the conventions of a source', () => {
    expect(one('by summer', '2025-03-10', { hemisphere: 'south' })?.deadline).toBe('2026-02-28');
    expect(one('next week', '2025-06-11', { weekEndsOn: 'friday' })?.deadline).toBe('2025-06-20');
    expect(one('in FY2026', '2025-03-10', { fiscalYearStartMonth: 4 })?.deadline).toBe('2026-03-31');
    expect(one('by 04/05/2026', '2025-03-10', { numericDates: 'day-first' })?.deadline).toBe('2026-05-04');
  });

  it('lets the tense of the clause decide the year', () => {
    expect(one('In March, the army captured the town', '2025-05-01')?.kind).toBe('past');
    expect(one('In March, the army will capture the town', '2025-05-01')?.deadline).toBe('2026-03-31');
    expect(one('He said on Friday that it would rain', '2025-06-11')?.kind).toBe('past');
  });

  it('takes no reading for a date from a gerund, a verb or an amount', () => {
    for (const text of [
      'responded by stating that it could',
      'troops will march on Kyiv',
      'about 2,027 soldiers',
      'it may rain',
    ])
      expect(findDeadlines(text, '2025-03-10')).toEqual([]);
  });

  it.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'reads the same days of every labelled phrase in the time zone %s',
    (zone) => {
      const program = `
      const { findDeadlines } = await import('./src/capture/deadline/find-deadlines.ts');
      const rows = JSON.parse(process.env.ROWS);
      console.log(JSON.stringify(rows.map(({ clause, saidOn }) => findDeadlines(clause, saidOn))));`;
      const rows = [...labelled, ...further].map(({ clause, saidOn }) => ({ clause, saidOn }));
      const output = execFileSync(
        process.execPath,
        ['--import', './test/support/run-typescript.mjs', '--input-type=module', '--eval', program],
        { env: { TZ: zone, ROWS: JSON.stringify(rows) }, encoding: 'utf8' },
      );
      expect(JSON.parse(output)).toEqual(rows.map(({ clause, saidOn }) => findDeadlines(clause, saidOn)));
    },
  );
});
