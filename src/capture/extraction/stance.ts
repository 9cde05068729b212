import type { DeadlineReading } from '../deadline/reading.js';
import type { Token } from '../words/tokens.js';
import type { FoundCue } from './cues.js';
import type { Speaker } from './attribution/speaker.js';

export type Stance = 'forecast' | 'intention';

const ASSESSES =
  /^(believes?|assess(es|ed)?|expects?|expected|predicts?|predicted|forecasts?|thinks?|estimates?|estimated|warns?|warned|likely|unlikely|projects?|anticipates?|sees|reckons?|chance|probability)$/;
const OWN_WORDS = /^(we|i)$/;

/**
 * A plan, an order or a wish of the speaker's own is an intention; somebody else's plan, told as an assessment, is a
 * forecast.
 */
export function readStance(
  tokens: Token[],
  cues: FoundCue[],
  deadline: DeadlineReading | null,
  speaker: Speaker | null,
): Stance {
  const limit = deadline ? tokens.findIndex((token) => token.start >= deadline.span[0]) : tokens.length;
  const before = cues.filter(({ at }) => at < (limit < 0 ? tokens.length : limit));
  const governing = before.findLast(({ cue, word }) => cue !== 'advice' && word !== 'to') ?? cues[0];
  const isPlan =
    before.some(({ cue }) => cue === 'intention') &&
    (governing?.cue === 'intention' || governing?.cue === 'modal' || governing?.cue === 'will');
  if (governing?.cue === 'will' && OWN_WORDS.test(tokens[governing.at - 1]?.lower ?? '')) return 'intention';
  if (!isPlan) return 'forecast';
  const isAssessed = tokens.some(({ lower }) => ASSESSES.test(lower)) && speaker !== null;
  return isAssessed ? 'forecast' : 'intention';
}
