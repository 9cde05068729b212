import { formatDay, formatPercent, formatPercentRange } from '../../charts/format.js';
import { type Feature, FEATURES } from '../../../capture/extraction/features.js';
import { scaleName } from '../parts/words.js';
import type { CandidateView } from '../props/capture.js';

const RULES: Readonly<Record<string, string>> = {
  'according-to': 'rule: “according to”',
  'subject-verb': 'rule: subject and reporting verb',
  'trailing-verb': 'rule: “…, X said”',
  pronoun: 'rule: whom the pronoun means',
  role: 'rule: whom the role means',
  'quotation-continued': 'rule: the quotation goes on',
  'quotation-introduced': 'rule: named before the quotation',
  'block-source': 'rule: the text under its heading',
  'outlet-assessment': 'rule: the outlet’s own assessment',
  transcript: 'rule: transcript',
  'first-person': 'rule: the author’s “I”',
  possessive: 'rule: “X’s forecast”',
  agent: 'rule: “expected by X”',
};

/** `speaker:possessive` → “X’s forecast”; `deadline:by-mid-of-year` → by mid of year; `feature:will` → says “will”. */
export function ruleWords(rule: string): string {
  const [kind, name = ''] = rule.split(':');
  if (kind === 'speaker') return (RULES[name] ?? name).replace('rule: ', '');
  if (kind === 'feature' && name in FEATURES) return FEATURES[name as Feature].says;
  return name.replaceAll('-', ' ');
}

export const speakerWords = ({ speakerRule }: CandidateView): string =>
  speakerRule === null ? 'No rule fired, so no name' : (RULES[speakerRule] ?? speakerRule);

/** Where the deadline comes from; “by mid-2027” → 30 Jun 2027. */
export function deadlineWords({ deadline }: CandidateView): string {
  if (deadline === null) return 'The sentence names no time.';
  const { phrase, lastMoment, convention, contested } = deadline;
  if (lastMoment === null) return `“${phrase}” is no date: ${convention}.`;
  return `“${phrase}”: last moment ${lastMoment}. ${contested ? 'Contested: ' : 'Convention: '}${convention}.`;
}

/** “likely”, 68% (55–80%) on ICD 203, assumed. */
export function likelihoodWords({ phrase, probability, low, high, scale, isAssumed }: CandidateView): string {
  if (phrase === null) return probability === null ? 'not said' : formatPercent(probability);
  if (probability === null) return `“${phrase}”, tracked, not scored`;
  const range = low === null || high === null ? '' : ` (${formatPercentRange(low, high)})`;
  return `“${phrase}”, ${formatPercent(probability)}${range}${scale ? ` on ${scaleName(scale)}` : ''}${isAssumed ? ', assumed' : ''}`;
}

/** 4.5: dated +3, modal +1.5 */
export function reasonWords({ score, reasons }: CandidateView): string {
  const parts = reasons.map(
    ({ feature, weight }) => `${feature.replaceAll('-', ' ')} ${weight > 0 ? '+' : '−'}${Math.abs(weight)}`,
  );
  return `${score}: ${parts.join(', ')}`;
}

export const dayWords = (day: string): string => formatDay(day);
