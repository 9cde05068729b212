/** Where the definitions come from. */
export const references = {
  bracher:
    'Bracher, Ray, Gneiting, Reich (2021), Evaluating epidemic forecasts in an interval format, PLOS Computational Biology 17',
  brier:
    'Brier (1950), Verification of forecasts expressed in terms of probability, Monthly Weather Review 78',
  cameron:
    'Cameron, Miller (2015), A practitioner’s guide to cluster-robust inference, Journal of Human Resources 50',
  cox: 'Cox (1958), Two further applications of a model for binary regression, Biometrika 45',
  dimitriadis:
    'Dimitriadis, Gneiting, Jordan (2021), Stable reliability diagrams for probabilistic classifiers, PNAS 118',
  dunn: 'Dunn (1961), Multiple comparisons among means, Journal of the American Statistical Association 56',
  'efron-morris':
    'Efron, Morris (1975), Data analysis using Stein’s estimator and its generalizations, Journal of the American Statistical Association 70',
  'efron-tibshirani': 'Efron, Tibshirani (1993), An introduction to the bootstrap',
  epstein:
    'Epstein (1969), A scoring system for probability forecasts of ranked categories, Journal of Applied Meteorology 8',
  gneiting:
    'Gneiting, Raftery (2007), Strictly proper scoring rules, prediction, and estimation, Journal of the American Statistical Association 102',
  goldstein:
    'Goldstein, Spiegelhalter (1996), League tables and their limitations, Journal of the Royal Statistical Society A 159',
  good: 'Good (1952), Rational decisions, Journal of the Royal Statistical Society B 14',
  'good-judgment': 'Good Judgment Open, questions and answers on scoring, www.gjopen.com/faq',
  lichtenstein:
    'Lichtenstein, Fischhoff, Phillips (1982), Calibration of probabilities, in: Judgment under uncertainty',
  metaculus: 'Metaculus, questions and answers on scores, www.metaculus.com/help/scores-faq',
  murphy: 'Murphy (1973), A new vector partition of the probability score, Journal of Applied Meteorology 12',
  paule:
    'Paule, Mandel (1982), Consensus values and weighting factors, Journal of Research of the National Bureau of Standards 87',
  wilson:
    'Wilson (1927), Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22',
} as const;
export type ReferenceId = keyof typeof references;
