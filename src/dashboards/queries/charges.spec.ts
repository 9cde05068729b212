import { describe, expect, it } from '@jest/globals';
import type { ForecastRow } from '../../forecasts/read-forecast.js';
import type { EventQuestion } from '../pages/props/event.js';
import { toCharges } from './charges.js';

const ann = { id: 'a', slug: 'ann', name: 'Ann' };
const paper = { id: 'p', slug: 'paper', name: 'The Paper' };

const question: EventQuestion = {
  questionId: 'q',
  text: 'Ducks fly',
  deadlineAt: new Date('2025-06-30'),
  deadlinePhrase: null,
  status: 'resolved',
  outcome: 'yes',
};

function forecast(fields: Partial<ForecastRow> = {}): ForecastRow {
  return {
    id: 'f',
    questionId: 'q',
    statementId: 's',
    distribution: null,
    normalised: false,
    scaleFrom: null,
    phraseLow: null,
    phraseHigh: null,
    pointRule: null,
    quantiles: null,
    probability: 0.4,
    scored: true,
    phrase: null,
    scale: null,
    attribution: 'reported',
    wording: 'paraphrased',
    stance: 'forecast',
    saidAt: new Date('2025-01-01'),
    recordedAt: new Date('2025-01-01'),
    withdrawnAt: null,
    withdrawnAs: null,
    movedFrom: null,
    late: false,
    retrospective: false,
    author: ann,
    source: null,
    publication: null,
    quote: null,
    captureId: null,
    quoteStart: null,
    quotePrefix: null,
    quoteSuffix: null,
    language: null,
    url: null,
    pageTitle: null,
    ...fields,
  };
}

const chargesOf = (forecasts: ForecastRow[], asked: Partial<EventQuestion> = {}) =>
  toCharges({ questions: [{ ...question, ...asked }], forecasts, statements: [], scores: [] });

describe('toCharges', () => {
  it.each([
    ['tracked-not-scored', { probability: null, phrase: 'could' }, {}],
    ['tracked-not-scored', { stance: 'intention' }, {}],
    ['late', { late: true }, {}],
    ['withdrawn', { withdrawnAs: 'withdrawn' }, {}],
    ['ambiguous', {}, { status: 'ambiguous' }],
    ['annulled', {}, { status: 'annulled' }],
    ['awaiting-ruling', {}, { status: 'overdue' }],
  ] as const)('charges nothing: %s', (reason, fields, asked) => {
    expect(chargesOf([forecast(fields)], asked)).toMatchObject([{ kind: 'author', brier: null, reason }]);
  });

  it('excuses an author from a paraphrase, not the source that carried it, once own words are on file', () => {
    const own = { id: 'f2', questionId: 'q2', wording: 'verbatim', attribution: 'own' } as const;
    const charges = toCharges({
      questions: [
        { ...question, status: 'open' },
        { ...question, questionId: 'q2', status: 'open' },
      ],
      forecasts: [forecast({ source: paper }), forecast(own)],
      statements: [],
      scores: [],
    });
    expect(charges.map(({ questionId, kind, reason }) => [questionId, kind, reason])).toEqual([
      ['q', 'author', 'own-words-on-file'],
      ['q', 'source', 'awaiting-ruling'],
      ['q2', 'author', 'awaiting-ruling'],
    ]);
  });

  it('names the last forecast that came in time', () => {
    const charges = chargesOf([
      forecast(),
      forecast({ id: 'f2', probability: 0.7 }),
      forecast({ id: 'f3', probability: 1, late: true }),
    ]);
    expect(charges[0]!.likelihood).toMatchObject({ probability: 0.7, phrase: null, scored: true });
  });
});
