import { LikelihoodStrip } from '../../charts/LikelihoodStrip.js';
import type { CandidateView } from '../props/capture.js';
import { likelihoodWords } from './words.js';

/** How likely a candidate is said to be: the words, where they stand, and how they are read. */
export function LikelihoodWords({ candidate }: { candidate: CandidateView }) {
  const { phrase, probability, low, high, choices } = candidate;
  const words = likelihoodWords(candidate);
  if (phrase === null) return <>{words}</>;
  const [said, read] = [words.slice(0, phrase.length + 2), words.slice(phrase.length + 4)];
  return (
    <>
      {said}{' '}
      <LikelihoodStrip
        low={low}
        high={high}
        at={probability ?? choices[0]?.probability ?? null}
        scored={probability !== null}
      />{' '}
      <span class="muted">{read}</span>
    </>
  );
}
