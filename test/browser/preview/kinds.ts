import type { FormState, Likelihood } from '../../../src/dashboards/pages/props/common.js';
import type { QuestionForecast, QuestionProps } from '../../../src/dashboards/pages/props/question.js';
import type { QueueProps } from '../../../src/dashboards/pages/props/queue.js';
import { idOf, ref } from './frame.js';
import { forecasts, question } from './oreshnik-question.js';
import { queue } from './waiting.js';

const nobody = { probability: null, phrase: null, scored: true };

const forecast = (
  author: string,
  saidOn: string,
  likelihood: Omit<Likelihood, keyof typeof nobody>,
  more: Partial<QuestionForecast> = {},
): QuestionForecast => ({
  ...forecasts[1]!,
  forecastId: idOf(author + saidOn),
  author: ref(author),
  saidAt: new Date(saidOn),
  likelihood: { ...nobody, ...likelihood },
  ...more,
});

const parties = ['Greens', 'Liberals', 'Labour', 'somebody else'];
const shares = (...probabilities: number[]) => ({
  distribution: parties.map((option, i) => ({ option, probability: probabilities[i]! })),
});
const seats = (...values: number[]) => ({
  unit: 'seats',
  quantiles: [0.05, 0.25, 0.5, 0.75, 0.95].map((level, i) => ({ level, value: values[i]! })),
});

const score = { covered50: null, covered90: null, gain: 0.02, coverage: 0.9, leadTimeDays: 41, wis: null };

export const questionOptions: QuestionProps = {
  ...question,
  question: {
    ...question.question,
    text: 'Which party leads after the spring vote?',
    type: 'categorical',
    options: parties,
    eventId: null,
  },
  forecasts: [
    forecast('Nadia Ferrante', '2024-12-20', shares(0.2, 0.45, 0.25, 0.1)),
    forecast('Ilya Moreau', '2025-02-10', shares(0.4, 0.4, 0.1, 0.1), { normalised: true }),
    forecast('Nadia Ferrante', '2025-05-02', shares(0.15, 0.6, 0.2, 0.05)),
  ],
  resolutions: [{ ...question.resolutions[0]!, outcome: 'Liberals', happenedOn: null }],
  scores: [{ ...score, kind: 'author', name: ref('Nadia Ferrante'), attribution: null, brier: 0.182 }],
  siblings: [],
};

export const questionNumber: QuestionProps = {
  ...questionOptions,
  question: {
    ...questionOptions.question,
    text: 'How many seats do the Greens win?',
    type: 'numeric',
    options: null,
    unit: 'seats',
  },
  forecasts: [
    forecast('Nadia Ferrante', '2024-12-20', seats(60, 85, 100, 116, 142)),
    forecast('Ilya Moreau', '2025-02-10', {
      unit: 'seats',
      quantiles: [{ level: 0.5, value: 98 }],
    }),
    forecast('Nadia Ferrante', '2025-05-02', seats(85, 103, 112, 124, 143)),
  ],
  resolutions: [{ ...question.resolutions[0]!, outcome: '115', happenedOn: null }],
  scores: [
    {
      ...score,
      kind: 'author',
      name: ref('Nadia Ferrante'),
      attribution: null,
      brier: null,
      gain: null,
      wis: 5.779,
      covered50: 1,
      covered90: 1,
    },
  ],
};

/** A phrase that was read on an assumed scale, and one that is only tracked. */
export const questionWords: QuestionProps = {
  ...question,
  forecasts: [
    {
      ...forecasts[0]!,
      likelihood: { probability: 0.675, phrase: 'likely', scored: true },
      reading: { scale: 'icd-203', scaleFrom: 'assumed', low: 0.55, high: 0.8, pointRule: 'midpoint' },
    },
    forecasts[3]!,
  ],
};

export const queueDate: QueueProps = {
  ...queue,
  focus: {
    ...queue.focus!,
    text: 'When is the treaty signed?',
    type: 'date',
    forecasts: [
      forecast('Nadia Ferrante', '2024-12-20', {
        quantiles: [
          { level: 0.25, value: '2025-01-15' },
          { level: 0.5, value: '2025-04-01' },
          { level: 0.75, value: '2025-06-30' },
        ],
      }),
    ],
  },
};

export const queueOptions: QueueProps = {
  ...queue,
  focus: { ...queue.focus!, type: 'categorical', options: parties, forecasts: questionOptions.forecasts },
};

export const addOptions: FormState = {
  values: { type: 'categorical', optionLines: 'Ann 50%\nBob 20%', text: 'Who leads?' },
  ticked: null,
  errors: [{ field: 'optionLines', message: 'Must add up to 1; these add up to 0.7.' }],
};

export const addNumber: FormState = {
  values: { type: 'numeric', q50: '113', unit: 'seats' },
  ticked: null,
  errors: [],
};
