import type { RecordForecasts } from '../../../src/dashboards/pages/props/record-lists.js';
import { endOf, idOf, isw, kremlin, putin } from './frame.js';

/** A few forecasts of a record, ruled on and not. */
export const list: RecordForecasts = {
  list: 'latest',
  bin: null,
  beside: null,
  phrase: null,
  month: null,
  horizon: null,
  unit: null,
  attribution: null,
  type: null,
  items: (
    [
      ['Russian Oreshnik missiles arrive in Belarus by mid-2025', 0.4, 'no', '2025-06-30'],
      ['Russian Oreshnik missiles arrive in Belarus by the end of 2025', 0.68, 'yes', '2025-12-31'],
      ['Kyiv falls within 72 hours of a full-scale Russian invasion', 0.9, 'no', '2022-02-27'],
      [
        'A new European security treaty is signed before the summer of 2026, with Russia among its parties',
        0.2,
        null,
        '2026-06-30',
      ],
    ] as const
  ).map(([text, probability, outcome, lastDay], i) => ({
    forecastId: idOf(text.slice(-9)),
    questionId: idOf(text.slice(-6)),
    text,
    author: putin,
    source: i === 1 ? kremlin : isw,
    attribution: i === 1 ? ('own' as const) : ('reported' as const),
    likelihood: { probability, phrase: i === 1 ? 'likely' : null, scored: true },
    outcome,
    penalty: outcome === null ? null : (probability - (outcome === 'yes' ? 1 : 0)) ** 2,
    wis: null,
    deadlineAt: endOf(lastDay),
    resolvedAt: outcome === null ? null : new Date('2025-12-19'),
    evidenceUrl: outcome === null ? null : 'https://www.tatar-inform.ru/news/6010679',
    late: false,
    retrospective: i === 2,
  })),
  nextCursor: 'c2',
};
