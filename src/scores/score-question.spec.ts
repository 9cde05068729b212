import { describe, expect, it } from '@jest/globals';
import type { QuestionToScore, ScoringForecast } from './question-to-score.js';
import { scoreQuestion, type UnitScore } from './score-question.js';

const DAY_MS = 86_400_000;
const day = (n: number) => n * DAY_MS;

/** Said on a day 0..10 by Ann, in her own words, in no outlet, and recorded at once. */
function said(
  onDay: number,
  probability: number | null,
  more: Partial<ScoringForecast> = {},
): ScoringForecast {
  return {
    authorId: 'ann',
    sourceId: null,
    attribution: 'own',
    wording: 'verbatim',
    probability,
    distribution: null,
    quantiles: null,
    phrase: null,
    reading: null,
    framed: false,
    saidAt: day(onDay),
    recordedAt: day(onDay),
    withdrawnAt: null,
    ...more,
  };
}

/** Open from day 0, to close on day 10, known to be "no" then; whatever was said on it was said on its event. */
function question(forecasts: ScoringForecast[], more: Partial<QuestionToScore> = {}): QuestionToScore {
  return {
    id: 'q',
    cluster: 'q',
    tags: [],
    type: 'binary',
    optionCount: null,
    unit: null,
    openedAt: 0,
    closesAt: day(10),
    deadlineAt: day(10),
    knownAt: day(10),
    outcome: 0,
    referenceProbability: null,
    forecasts,
    eventStatements: forecasts,
    ...more,
  };
}

function unitOf(
  scores: readonly UnitScore[],
  dimension: string,
  subjectId: string,
  rule = 'carried-forward',
) {
  return scores.find(
    (score) => score.dimension === dimension && score.subjectId === subjectId && score.rule === rule,
  );
}

const author = (forecasts: ScoringForecast[], more: Partial<QuestionToScore> = {}, id = 'ann') =>
  unitOf(scoreQuestion(question(forecasts, more)), 'author', id);
const source = (forecasts: ScoringForecast[], more: Partial<QuestionToScore> = {}) =>
  unitOf(scoreQuestion(question(forecasts, more)), 'source', 'isw');

describe('the score of an author', () => {
  it('weighs revisions by the time they were in force', () => {
    expect(author([said(0, 0.8), said(4, 0.2)])?.brier).toBeCloseTo(0.4 * 0.64 + 0.6 * 0.04, 12);
  });

  it('is kept for the first and the last forecast as well', () => {
    const scores = scoreQuestion(question([said(0, 0.8), said(4, 0.2)]));
    expect(unitOf(scores, 'author', 'ann', 'first')?.brier).toBeCloseTo(0.64, 12);
    expect(unitOf(scores, 'author', 'ann', 'last')?.brier).toBeCloseTo(0.04, 12);
  });

  it('leaves a paraphrase out once own words on the event are on file', () => {
    const paraphrase = said(0, 0.8, { wording: 'paraphrased' });
    expect(author([paraphrase])?.brier).toBeCloseTo(0.64, 12);
    expect(author([paraphrase, said(4, 0.2)])?.brier).toBeCloseTo(0.04, 12);
    const elsewhere = [paraphrase, { authorId: 'ann', saidAt: day(2), wording: 'translated' as const }];
    expect(author([paraphrase], { eventStatements: elsewhere })).toBeUndefined();
  });

  it('charges nothing for words without a number, which also end what was said before', () => {
    expect(author([said(0, null)])).toBeUndefined();
    expect(author([said(0, 0.8), said(4, null)])?.coverage).toBeCloseTo(0.4, 12);
  });

  it('charges nothing for what was said late', () => {
    expect(author([said(10, 0.8)])).toBeUndefined();
    expect(author([said(5, 0.8)], { knownAt: day(5) })).toBeUndefined();
  });

  it('takes two probabilities for one that agree to six decimals', () => {
    expect(author([said(0, 0.1 + 0.2)])?.brier).toBe(author([said(0, 0.3)])?.brier);
  });

  it('gains over the reference for the share of the open time', () => {
    expect(author([said(5, 0)])?.gainUniform).toBeCloseTo(0.25 * 0.5, 12);
    expect(author([said(5, 0)], { referenceProbability: 0.1 })?.gainBest).toBeCloseTo(0.01 * 0.5, 12);
  });
});

describe('the score of a source', () => {
  const reported = { sourceId: 'isw', attribution: 'reported', wording: 'paraphrased' } as const;

  it('is split evenly among the authors it carried', () => {
    const forecasts = [said(0, 1, reported), said(0, 0, { ...reported, authorId: 'bob' })];
    expect(source(forecasts)?.brier).toBeCloseTo(0.5, 12);
  });

  it('keeps own words and reported ones apart', () => {
    const own = said(0, 0, { sourceId: 'isw', authorId: 'isw staff' });
    const scores = scoreQuestion(question([own, said(0, 1, reported)]));
    const units = scores.filter((score) => score.dimension === 'source' && score.rule === 'first');
    expect(units.map(({ attribution, brier }) => [attribution, brier])).toEqual([
      ['own', 0],
      ['reported', 1],
    ]);
  });

  it('counts a paraphrase that no longer counts for its author, until he says something newer', () => {
    const forecasts = [said(0, 0.8, reported), said(4, 0.2)];
    expect(source(forecasts)?.brier).toBeCloseTo(0.64, 12);
    expect(source(forecasts)?.coverage).toBeCloseTo(0.4, 12);
  });
});

describe('the marks of a unit', () => {
  const hindsight = { recordedAt: day(20) };

  it('come from the forecasts that were in force', () => {
    expect(author([said(0, 0.5), said(11, 0.1, hindsight)])).toMatchObject({ anyRetrospective: false });
    expect(author([said(0, 0.5, hindsight)])).toMatchObject({ anyRetrospective: true, anyUnframed: true });
  });

  it('let hindsight rank where the collection says how it was sampled', () => {
    const framed = said(0, 0.5, { ...hindsight, framed: true });
    expect(author([framed, said(4, 0.2)])).toMatchObject({ anyRetrospective: true, anyUnframed: false });
  });
});
