/** What speaks for and against a sentence being a prediction that can be dated; the score is the sum. */
export const FEATURES = {
  dated: { weight: 3, says: 'names a date' },
  'earliest-or-vague': { weight: 2.5, says: 'names a time without a date' },
  'number-for-chance': { weight: 2.5, says: 'gives a numeric probability' },
  will: { weight: 2, says: 'says “will”' },
  'event-anchored': { weight: 2, says: 'is bound to an event' },
  modal: { weight: 1.5, says: 'says “could”, “may”, “might” or “would”' },
  expectation: { weight: 1.5, says: 'expects, forecasts, plans or orders' },
  'likelihood-word': { weight: 1.5, says: 'says how likely' },
  'scheduled-present': { weight: 1, says: 'bounds a coming day in the present tense' },
  question: { weight: -4, says: 'is a question' },
  boilerplate: { weight: -4, says: 'is boilerplate' },
  'no-forward-cue': { weight: -3, says: 'nothing in it looks forward' },
  'past-prediction': { weight: -2.5, says: 'tells of a prediction of the past' },
  'conditional-opener': { weight: -2, says: 'opens with a condition' },
  'only-past-dates': { weight: -2, says: 'all its dates are past' },
  'past-narrative': { weight: -2, says: 'tells of the past' },
  undated: { weight: -2, says: 'names no time to come' },
  advice: { weight: -2, says: 'says what should be done' },
} as const;

export type Feature = keyof typeof FEATURES;

export interface Reason {
  feature: Feature;
  weight: number;
}

export const reason = (feature: Feature): Reason => ({ feature, weight: FEATURES[feature].weight });

export const SHOWN_FROM = 4;
export const MAYBE_FROM = 2.5;
