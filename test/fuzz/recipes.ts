import fc from 'fast-check';
import { article, paragraph } from '../support/passage.js';
import { accountRecipes } from './account-recipes.js';
import { fresh } from './fresh.js';
import { futureDay, newName, pastDay, phrase, probability, sentence, soonDay } from './meaningful.js';
import type { Known, Pool } from './pool.js';

/** What a route needs so that it can be done: more than a schema can say. */
export interface Recipe {
  /** What the id in the path stands for. */
  at?: fc.Arbitrary<Known>;
  /** From what the path names. */
  body?: fc.Arbitrary<unknown> | ((at: Known) => fc.Arbitrary<unknown>);
  /** Whether to send the version that was read. */
  version?: boolean;
  query?: fc.Arbitrary<Record<string, string>>;
  /** Sent by somebody whom it uses up. */
  asGuest?: boolean;
}

const saying = fc.oneof(
  fc.record({ probability }),
  fc.record({ phrase }),
  fc.record({ phrase, scale: fc.constantFrom('icd-203', 'kent-1964') }),
);

export function recipes(pool: Pool): Record<string, Recipe> {
  const author = fc.oneof(pool.id('author'), newName('Author'));
  const source = fc.oneof(pool.id('source'), newName('Source'));
  const said = fc.record({ author, saidAt: pastDay }, { requiredKeys: ['author', 'saidAt'] });
  const sourced = fc.record({ author, saidAt: pastDay, source, quote: sentence });
  return {
    ...accountRecipes,
    'POST /api/v1/predictions': { body: prediction(pool, fc.oneof(said, sourced)) },
    'POST /api/v1/questions': { body: newQuestion },
    'PATCH /api/v1/questions/{id}': {
      at: pool.one('question'),
      version: true,
      body: fc.oneof(
        fc.record({ text: sentence }),
        fc.record({ criteria: sentence, tags: fc.constant(['strait', 'war']) }),
        fc.record({ deadline: futureDay }),
        fc.record({ referenceProbability: probability }),
      ),
    },
    'POST /api/v1/questions/{id}/siblings': {
      at: pool.one('binaryQuestion'),
      body: fc.record({ deadline: futureDay }),
    },
    'POST /api/v1/questions/{id}/postponement': {
      at: pool.one('overdueQuestion'),
      body: fc.record({ nextCheckOn: futureDay, reason: sentence }),
    },
    'POST /api/v1/postponements': {
      body: fc.record({
        questionIds: fc.array(pool.id('overdueQuestion'), { minLength: 1, maxLength: 3 }),
        nextCheckOn: soonDay,
        reason: sentence,
      }),
    },
    'DELETE /api/v1/questions/{id}/postponement': { at: pool.one('postponedQuestion') },
    'POST /api/v1/questions/{id}/merge': {
      at: pool.one('binaryQuestion'),
      body: fc.record({ into: pool.id('binaryQuestion') }),
    },
    'DELETE /api/v1/questions/{id}/merge': { at: pool.one('mergedQuestion') },
    'POST /api/v1/questions/{id}/forecasts': {
      at: pool.one('binaryQuestion'),
      body: forecastOf(fc.oneof(said, sourced)),
    },
    'POST /api/v1/questions/{id}/resolution': { at: pool.one('overdueQuestion'), body: ruling },
    'DELETE /api/v1/questions/{id}/resolution/confirmation': ofFresh('confirmed'),
    'DELETE /api/v1/questions/{id}/resolution/dispute': ofFresh('disputed'),
    'DELETE /api/v1/questions/{id}/resolution': { at: pool.one('ruledQuestion'), version: true },
    'POST /api/v1/forecasts/{id}/withdrawal': {
      at: pool.one('forecast'),
      body: fc.oneof(fc.constant({}), fc.constant({ withdrawnAt: '2026-06-01' })),
    },
    'POST /api/v1/forecasts/{id}/reading': {
      at: pool.one('phraseForecast'),
      body: fc.oneof(
        fc.record({ probability }),
        fc.record({ scale: fc.constantFrom('icd-203', 'kent-1964') }),
      ),
    },
    'POST /api/v1/forecasts/{id}/move': {
      at: pool.one('forecast'),
      body: fc.record({ toQuestionId: pool.id('binaryQuestion') }),
    },
    'POST /api/v1/events/{id}/ruling': {
      body: fc.oneof(fc.record({ happenedOn: fc.constant(null) }), fc.record({ happenedOn: pastDay })),
    },
    'PATCH /api/v1/authors/{idOrSlug}': { version: true, body: partyEdit },
    'PATCH /api/v1/sources/{idOrSlug}': {
      version: true,
      body: fc.oneof(
        partyEdit,
        fc.record({
          byPeriod: fc.constantFrom('end', 'start', null),
          scale: fc.constantFrom('icd-203', null),
        }),
      ),
    },
    'POST /api/v1/authors/{idOrSlug}/merge': { body: fc.record({ into: pool.id('author') }) },
    'POST /api/v1/sources/{idOrSlug}/merge': { body: fc.record({ into: pool.id('source') }) },
    'POST /api/v1/captures': { body: capture },
    'POST /api/v1/captures/{id}/reading': {
      ...ofFresh('capture'),
      body: fc.record({ publishedOn: pastDay }),
    },
    'POST /api/v1/captures/{id}/decisions': decision,
    'POST /api/v1/ledger/entries/{seq}/redaction': {
      at: pool.one('entry'),
      body: fc.record({ reason: sentence }),
    },
    'GET /api/v1/ledger/entries/{seq}/proof': { at: pool.one('entry') },
    'GET /api/v1/ledger/consistency': {
      query: fc.integer({ min: 0, max: 500 }).map((from) => ({ from: String(from) })),
    },
    'GET /api/v1/comparisons': {
      query: fc
        .tuple(fc.boolean(), pool.id('author'), pool.id('author'), pool.id('source'), pool.id('source'))
        .map(([isOfAuthors, a, b, s, t]): Record<string, string> =>
          isOfAuthors ? { authors: `${a},${b}` } : { sources: `${s},${t}`, attribution: 'own' },
        ),
    },
    'POST /api/v1/quick-add': { body: fc.record({ text: line }) },
  };
}

const line = fc
  .tuple(sentence, newName('Author'), newName('Source'), fc.nat({ max: 100 }))
  .map(
    ([text, author, source, percent]) =>
      `${text} by 1 March 2031 @"${author}" via "${source}" ${percent}% #strait`,
  );

const options = fc.constantFrom(['left', 'middle', 'right'], ['a', 'b'], ['one', 'two', 'three', 'four']);

const newQuestion = fc
  .tuple(sentence, futureDay, fc.constantFrom('binary', 'categorical', 'ordered', 'numeric', 'date'), options)
  .map(([text, deadline, type, chosen]) => ({
    text,
    deadline,
    type,
    ...(['categorical', 'ordered'].includes(type) && { options: chosen }),
    ...(type === 'numeric' && { unit: 'seats' }),
  }));

function prediction(pool: Pool, said: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  const claim = fc.record({ text: sentence, deadline: fc.oneof(futureDay, fc.constant('2026-01-31')) });
  const merge = (...parts: fc.Arbitrary<object>[]) =>
    fc.tuple(...parts).map((all) => Object.assign({}, ...all) as object);
  const distribution = options.chain((chosen) =>
    fc.constantFrom('categorical', 'ordered').map((type) => ({
      type,
      options: chosen,
      distribution: chosen.map(() => 1 / chosen.length),
    })),
  );
  const quantiles = fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.nat({ max: 1000 }))
    .map(([low, width]) => ({
      type: 'numeric',
      unit: 'seats',
      quantiles: [0.05, 0.5, 0.95].map((level, i) => ({ level, value: low + i * width })),
    }));
  const dates = fc.constant({
    type: 'date',
    quantiles: [
      { level: 0.25, value: '2027-01-01' },
      { level: 0.75, value: '2027-12-01' },
    ],
  });
  return fc.oneof(
    { weight: 4, arbitrary: merge(claim, said, saying) },
    { weight: 1, arbitrary: merge(claim, said, distribution) },
    { weight: 1, arbitrary: merge(claim, said, quantiles) },
    { weight: 1, arbitrary: merge(claim, said, dates) },
    { weight: 1, arbitrary: merge(said, saying, fc.record({ questionId: pool.id('binaryQuestion') })) },
    { weight: 1, arbitrary: fc.record({ text: line, saidAt: pastDay }) },
  );
}

const forecastOf = (said: fc.Arbitrary<object>) => fc.tuple(said, saying).map(([a, b]) => ({ ...a, ...b }));

const ruling = fc.oneof(
  fc.record({ outcome: fc.constantFrom('no', 'no', 0, 0.5, 'ambiguous') }),
  fc.record({ outcome: fc.constant('yes'), happenedOn: pastDay }),
  fc.record({ outcome: fc.constant('annulled'), reason: fc.constantFrom('unclear', 'duplicate') }),
  fc.record({
    outcome: fc.constant('no'),
    note: sentence,
    evidence: fc.constant([{ url: 'https://example.org/evidence', quote: 'It did not.' }]),
  }),
);

const partyEdit = fc.oneof(
  fc.record({ description: fc.oneof(sentence, fc.constant(null)) }),
  fc.record({ aliases: fc.uniqueArray(newName('Alias'), { maxLength: 3 }) }),
  fc.record({ name: newName('Renamed') }),
);

const passage = fc
  .tuple(fc.constantFrom(paragraph, article), sentence)
  .map(([text, end]) => `${text}\n${end}.`);

const capture = fc.oneof(
  fc.record({ text: passage, publishedOn: pastDay }),
  fc.record({
    html: passage.map((text) => `<html><body><article><p>${text}</p></article></body></html>`),
    url: fc.constant('https://example.org/a'),
  }),
);

const ofFresh = (kind: Parameters<typeof fresh>[0]): Recipe => ({
  at: fc.constant({ id: fresh(kind), version: 1 }),
});

/** Of the first candidate of a capture on which nobody has decided. */
const decision: Recipe = {
  ...ofFresh('capture'),
  body: fc
    .oneof(
      fc.constant({ as: 'rejected' }),
      fc.record({ as: fc.constant('unscorable'), reason: fc.constant('vague'), author: newName('Author') }),
      fc.record({
        as: fc.constant('forecast'),
        fields: fc.record({ author: newName('Author'), probability, deadline: futureDay }),
      }),
    )
    .map((fields) => ({ decisions: [{ candidate: 0, ...fields }] })),
};
