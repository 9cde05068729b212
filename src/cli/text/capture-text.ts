import type { CandidateView, CaptureView } from '../../captures/capture.schemas.js';
import { formatPercent } from '../../dashboards/charts/format.js';
import { field, wrap } from './layout.js';

/** The candidates of a text, best first, with what each field was read from. */
export function tellCapture({ id, candidates, maybe, publishedOn, publishedOnFrom }: CaptureView): string {
  const from = { given: 'as given', page: 'as the page says', text: 'guessed from the text', today: 'today' };
  return [
    ...wrap(`${countWord(candidates.length)}, read as of ${publishedOn} (${from[publishedOnFrom]})`),
    ...candidates.flatMap((candidate) => ['', ...tellCandidate(candidate)]),
    ...(maybe.length === 0 ? [] : ['', 'Maybe:']),
    ...maybe.flatMap(({ index, text, score }) => wrap(`  ${index}. “${text}” (${score})`)),
    '',
    ...wrap(`Confirm them at /capture/${id}`),
  ].join('\n');
}

const countWord = (count: number) => (count === 1 ? '1 candidate' : `${count || 'No'} candidates`);

function tellCandidate(candidate: CandidateView): string[] {
  const { index, claim, speaker, speakerRule, source, deadline, phrase, stance, condition, score, reasons } =
    candidate;
  const why = reasons.map(({ feature, weight }) => `${feature} ${weight > 0 ? '+' : ''}${weight}`).join(', ');
  return [
    ...wrap(`${index}. ${claim}`),
    ...field('  said by', speaker === null ? 'nobody named' : `${speaker} (${speakerRule})`),
    ...(source === null ? [] : field('  in', source)),
    ...field('  deadline', deadlineOf(deadline)),
    ...field('  likelihood', likelihoodOf(candidate, phrase)),
    ...(stance === 'intention' ? field('  stance', 'intention: boards do not count it') : []),
    ...(condition === null ? [] : field('  condition', condition)),
    ...field('  why', `${score}: ${why}`),
    ...field('  quote', `“${candidate.text}”`),
  ];
}

function deadlineOf(deadline: CandidateView['deadline']): string {
  if (deadline === null) return 'none';
  const { phrase, lastMoment, convention, alternatives } = deadline;
  if (lastMoment === null) return `“${phrase}” is no date`;
  const others = alternatives.length === 0 ? '' : `; or ${alternatives.join(', ')}`;
  return `“${phrase}”: ${lastMoment} (${convention}${others})`;
}

function likelihoodOf({ probability, scale }: CandidateView, phrase: string | null): string {
  if (phrase === null) return probability === null ? 'not said' : formatPercent(probability);
  return probability === null
    ? `“${phrase}”, tracked, not scored`
    : `“${phrase}”, ${formatPercent(probability)} on ${scale}`;
}
