import type { Candidate, Capture } from '../capture/extraction/candidate.js';
import { saidLikelihood } from '../forecasts/read-line.js';
import { readPhrase } from '../forecasts/read-phrase.js';
import type { SourceMeaning } from '../parties/source-meaning.js';
import { toDeadlineReadingView } from '../questions/deadline.schemas.js';
import type { CandidateView } from './capture.schemas.js';

export type StoredCandidate = Omit<CandidateView, 'decision'> & { isMaybe: boolean };

/** The candidates as they are kept, with their phrases read as their sources mean them. */
export function toStoredCandidates(
  { candidates, maybe }: Capture,
  meaningOf: (source: string) => SourceMeaning,
): StoredCandidate[] {
  return [...candidates, ...maybe].map((candidate, index) => ({
    ...toView(candidate, candidate.source === null ? null : meaningOf(candidate.source)),
    index,
    isMaybe: index >= candidates.length,
  }));
}

function toView(candidate: Candidate, meaning: SourceMeaning | null) {
  const { likelihood, deadline, reasons, ...rest } = candidate;
  const { probability = null, phrase = null } = likelihood ? saidLikelihood(likelihood) : {};
  const reading = phrase === null ? null : readPhrase(phrase, null, meaning);
  return {
    ...rest,
    reasons: reasons.map(({ feature, weight }) => ({ feature: feature as string, weight })),
    deadline: deadline && { ...toDeadlineReadingView(deadline), span: deadline.span },
    likelihoodSpan: likelihood?.span ?? null,
    probability: reading?.probability ?? probability,
    phrase,
    low: reading?.phraseLow ?? null,
    high: reading?.phraseHigh ?? null,
    scale: reading?.scale ?? null,
    isAssumed: reading?.scaleFrom === 'assumed',
    choices: likelihood?.choices ?? [],
  };
}
