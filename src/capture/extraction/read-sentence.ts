import { proposeClaim } from '../claim/propose-claim.js';
import type { DeadlineConventions } from '../deadline/conventions.js';
import { findDeadlines } from '../deadline/find-deadlines.js';
import type { DeadlineReading } from '../deadline/reading.js';
import type { Likelihood } from '../likelihood/likelihood.js';
import { readConfidence } from '../likelihood/confidence.js';
import { findLikelihoods, likelihoodFor } from '../likelihood/find-likelihoods.js';
import { scaleOfSource } from '../likelihood/scales.js';
import type { Stretch } from '../words/sentences.js';
import { tokenize } from '../words/tokens.js';
import { contextOf } from './anchor.js';
import { attribute } from './attribution/attribute.js';
import { mention } from './attribution/mention.js';
import type { Mentioned, Speaker } from './attribution/speaker.js';
import { speakerOfOutlet } from './attribution/outlet.js';
import type { Block } from './blocks.js';
import type { Candidate, CaptureInput } from './candidate.js';
import { readCondition } from './condition.js';
import { findCues } from './cues.js';
import { weigh } from './score.js';
import { readStance } from './stance.js';
import { readWording } from './wording.js';

export interface SentenceInput {
  input: CaptureInput;
  conventions: Partial<DeadlineConventions>;
  block: Block;
  sentence: Stretch;
  mentioned: Mentioned;
  /** who is named at the end of a quotation that this sentence only opens */
  quoted: Speaker | null;
}

/** The candidates of one sentence (one for each date), and whom the next sentence may refer to. */
export function readSentence(given: SentenceInput): {
  candidates: Candidate[];
  mentioned: Mentioned;
  speaker: Speaker | null;
} {
  const { input, sentence, block } = given;
  const text = input.text.slice(sentence.start, sentence.end);
  const tokens = tokenize(text);
  const attributed = attribute(tokens, text, given.mentioned);
  const mentioned = mention(tokens, text, attributed, given.mentioned);
  const readings = findDeadlines(text, input.publishedOn, given.conventions);
  const cues = findCues(tokens);
  const speaker = attributed ?? given.quoted ?? speakerOfOutlet(tokens, block, input);
  const source = block.source?.name ?? input.source ?? null;
  const likelihoods = findLikelihoods(
    text,
    scaleOfSource(
      speaker?.rule === 'block-source'
        ? speaker.name
        : speaker?.kind === 'organisation'
          ? speaker.name
          : source,
    ).scaleId,
  );
  const candidates = deadlinesOf(readings).map((deadline) => {
    const likelihood = likelihoodFor(likelihoodsOf(deadline, readings, likelihoods), deadline?.span ?? null);
    const reasons = weigh({ text, tokens, cues, deadline, readings, likelihood });
    return {
      ...placed(input.text, sentence),
      claim: proposeClaim(text, deadline, likelihood),
      score: reasons.reduce((sum, { weight }) => sum + weight, 0),
      reasons,
      deadline: deadline && { ...deadline, span: shift(deadline.span, sentence.start) },
      likelihood: likelihood && { ...likelihood, span: shift(likelihood.span, sentence.start) },
      confidence: readConfidence(text),
      stance: readStance(tokens, cues, deadline, speaker),
      condition: readCondition(text),
      ...attribution(speaker, source, input.source ?? null),
      wording: readWording(text, deadline?.span ?? null, speaker, source),
    };
  });
  return { candidates, mentioned, speaker };
}

function placed(text: string, { start, end }: Stretch) {
  const span: [number, number] = [start, end];
  return { span, text: text.slice(start, end), ...contextOf(text, span) };
}

const shift = ([start, end]: [number, number], by: number): [number, number] => [start + by, end + by];

const attribution = (speaker: Speaker | null, source: string | null, readIn: string | null) => ({
  speaker: speaker?.name ?? null,
  speakerRule: speaker?.rule ?? null,
  source,
  publication: readIn !== source ? readIn : null,
});

/**
 * In a sentence of several dates each has what stands between the date before and its own, or else what follows up to
 * the next.
 */
function likelihoodsOf(
  deadline: DeadlineReading | null,
  readings: DeadlineReading[],
  all: Likelihood[],
): Likelihood[] {
  const dated = readings.filter((reading) => reading.deadline !== null);
  if (!deadline || dated.length < 2) return all;
  const index = dated.indexOf(deadline);
  const [from, to] = [dated[index - 1]?.span[1] ?? 0, dated[index + 1]?.span[0] ?? Infinity];
  const before = all.filter(
    ({ span, kind }) => span[0] >= from && span[1] <= deadline.span[0] && kind !== 'modal',
  );
  if (before.length > 0) return before;
  const after = all.filter(
    ({ span, kind }) => span[0] >= deadline.span[1] && span[1] <= to && kind !== 'modal',
  );
  return after.length > 0 ? after.slice(0, 1) : all;
}

/** Each date once; without a date, what comes nearest to one. */
function deadlinesOf(readings: DeadlineReading[]): (DeadlineReading | null)[] {
  const dated = readings.filter(({ deadline }) => deadline !== null);
  const once = dated.filter(
    ({ deadline }, index) => dated.findIndex((other) => other.deadline === deadline) === index,
  );
  if (once.length > 0) return once;
  const undated = (['earliest', 'vague', 'event'] as const).map((kind) =>
    readings.find((reading) => reading.kind === kind),
  );
  return [undated.find((reading) => reading !== undefined) ?? null];
}
