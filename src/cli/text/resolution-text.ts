import { formatDay, lastMoment, plural } from '../../dashboards/charts/format.js';
import { outcomeWord } from '../../dashboards/pages/parts/words.js';
import type { ResolutionView } from '../../resolutions/resolution.schemas.js';
import { field } from './layout.js';

/** One ruling with its evidence. */
export function tellResolution(resolution: ResolutionView): string {
  const { outcome, reason, happenedOn, daysLate, knownAt, knownAtAssumed, note, evidence, version } =
    resolution;
  const word = outcome === 'reopened' ? 'Re-opened' : outcomeWord(outcome);
  const late = daysLate === null ? '' : `: ${plural(daysLate, 'day')} late`;
  return [
    `${word}${reason ? ` (${reason})` : ''}`,
    ...field('  happened', happenedOn && `${formatDay(happenedOn)}${late}`),
    ...field(
      '  known',
      knownAt && `${formatDay(lastMoment(new Date(knownAt)))}${knownAtAssumed ? ' (assumed)' : ''}`,
    ),
    ...field('  note', note),
    ...evidence.flatMap(({ url }) => field('  evidence', url)),
    ...field('  question', resolution.questionId),
    ...(version > 1 ? field('  version', String(version)) : []),
  ].join('\n');
}
