import { median } from './median.js';

/** How an author compared with the crowd on one question. */
export interface GoodJudgmentAccuracy {
  /** In the unit of the scores; where low scores are good, negative is better than the crowd. */
  accuracy: number;
  /** Own mean over the days with a forecast. */
  mean: number;
  /** Share of the question's days with a forecast, 0..1. */
  participation: number;
}

/**
 * Good Judgment's accuracy score of each author on one question: (own mean score − mean of the daily medians) ×
 * participation. The mean of the own score is over the author's days; the medians include the author, and their mean is
 * over all days on which anybody had a forecast.
 *
 * @param scoresByAuthor for each author one entry per day of the question, null on days without a forecast; usually
 *   Brier scores on the scale 0..2
 * @returns in the order given, null for an author without a day; null for all with fewer than two authors who have one
 * @throws RangeError if authors do not have the same number of days
 * @see https://www.gjopen.com/faq
 */
export function goodJudgmentAccuracy(
  scoresByAuthor: readonly (readonly (number | null)[])[],
): (GoodJudgmentAccuracy | null)[] | null {
  const days = scoresByAuthor[0]?.length ?? 0;
  if (scoresByAuthor.some((scores) => scores.length !== days))
    throw new RangeError('all authors must have the same days');
  if (scoresByAuthor.filter((scores) => present(scores).length > 0).length < 2) return null;
  const medians = Array.from({ length: days }, (_, day) =>
    present(scoresByAuthor.map((scores) => scores[day]!)),
  )
    .filter((scores) => scores.length > 0)
    .map(median);
  const crowd = meanOf(medians);
  return scoresByAuthor.map((scores) => {
    const own = present(scores);
    if (own.length === 0) return null;
    const [mean, participation] = [meanOf(own), own.length / days];
    return { accuracy: (mean - crowd) * participation, mean, participation };
  });
}

const present = (scores: readonly (number | null)[]) => scores.filter((score) => score !== null);

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
