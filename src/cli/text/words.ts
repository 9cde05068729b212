import { formatDay, formatMoment, lastMoment } from '../../dashboards/charts/format.js';
import type { ForecastView } from '../../forecasts/forecast.schemas.js';
import type { QuestionView } from '../../questions/question.schemas.js';

type Deadline = Pick<QuestionView, 'deadlineAt' | 'deadlinePrecision' | 'deadlinePhrase'>;

/** The last day, or the exclusive instant where one was named; with the words it comes from. */
export function deadlineWords({ deadlineAt, deadlinePrecision, deadlinePhrase }: Deadline): string {
  const at = new Date(deadlineAt);
  const when = deadlinePrecision === 'day' ? formatDay(lastMoment(at)) : `${formatMoment(at)} UTC`;
  return deadlinePhrase ? `${when} (“${deadlinePhrase}”)` : when;
}

/** Why a forecast counts for nothing; null where it counts. */
export function notScoredWords({ scored, late, stance, withdrawnAs }: ForecastView): string | null {
  if (withdrawnAs) return withdrawnAs;
  if (late) return 'late: not scored';
  if (stance === 'intention') return 'an intention: not scored';
  return scored ? null : 'tracked, not scored';
}
