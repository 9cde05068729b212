import { formatDay, lastMoment, plural } from '../../dashboards/charts/format.js';
import { outcomeWord } from '../../dashboards/pages/parts/words.js';
import type { ResolutionView } from '../../resolutions/resolution.schemas.js';
import { field } from './layout.js';

/** A ruling as it was recorded. */
export function tellResolution(resolution: ResolutionView): string {
  return [...rulingLines(resolution), ...field('  question', resolution.questionId)].join('\n');
}

/** What was ruled, with its evidence. */
export function rulingLines(resolution: ResolutionView): string[] {
  const { outcome, reason, happenedOn, daysLate, knownAt, knownAtAssumed, note, evidence, version, reviews } =
    resolution;
  const word = outcome === 'reopened' ? 'Re-opened' : outcomeWord(outcome);
  const late = daysLate === null ? '' : `: happened ${plural(daysLate, 'day')} late`;
  const known = knownAt && formatDay(lastMoment(new Date(knownAt)));
  return [
    `${word}${reason ? ` (${reason})` : ''}${late}`,
    ...field('  happened', happenedOn && formatDay(happenedOn)),
    ...field('  known', known && `${known}${knownAtAssumed ? ' (assumed)' : ''}`),
    ...field('  note', note),
    ...evidence.flatMap(({ url }) => field('  evidence', url)),
    ...reviews.flatMap(({ verdict, by, reason: why }) =>
      field(`  ${verdict}`, why ? `by ${by}: ${why}` : `by ${by}`),
    ),
    ...(version > 1 ? field('  version', String(version)) : []),
  ];
}
