import type { DeadlineReading } from '../deadline/reading.js';
import type { Likelihood } from '../likelihood/likelihood.js';
import type { Token } from '../words/tokens.js';
import { type FoundCue, isToldAsPast } from './cues.js';
import { type Feature, type Reason, reason } from './features.js';

export interface Evidence {
  text: string;
  tokens: Token[];
  cues: FoundCue[];
  /** the deadline of this candidate; null where the sentence has none */
  deadline: DeadlineReading | null;
  /** all readings of the sentence */
  readings: DeadlineReading[];
  likelihood: Likelihood | null;
}

/** The reasons for and against, whose weights add up to the score. */
export function weigh(evidence: Evidence): Reason[] {
  const features: (Feature | false | null)[] = [
    ...timeFeatures(evidence),
    ...forwardFeatures(evidence),
    ...objections(evidence),
  ];
  return features.filter((feature) => feature !== null && feature !== false).map(reason);
}

function timeFeatures({ deadline }: Evidence): (Feature | false)[] {
  const kind = deadline?.kind;
  const isClose = kind === 'vague' && deadline?.ruleId !== 'vague-away' && deadline?.suggestion !== null;
  const isEarliest = kind === 'earliest' && deadline?.ruleId.startsWith('from-') === false;
  return [
    deadline?.deadline != null && 'dated',
    (isEarliest || isClose) && 'earliest-or-vague',
    kind === 'event' && deadline?.ruleId !== 'event-clause' && 'event-anchored',
  ];
}

function forwardFeatures({ text, cues, likelihood, deadline }: Evidence): (Feature | false)[] {
  const has = (cue: FoundCue['cue']) => cues.some((found) => found.cue === cue);
  const isNumber = likelihood !== null && likelihood.kind !== 'verbal' && likelihood.kind !== 'modal';
  const isVerbal = likelihood?.kind === 'verbal';
  const looksForward = cues.length > 0 || isNumber || isVerbal;
  const isSet = isScheduled(deadline, text);
  return [
    isNumber && 'number-for-chance',
    has('will') && 'will',
    !has('will') && has('modal') && 'modal',
    (has('expectation') || has('intention')) && 'expectation',
    isVerbal && 'likelihood-word',
    !looksForward && isSet && 'scheduled-present',
    !looksForward && !isSet && 'no-forward-cue',
  ];
}

const STARTS =
  /\b(?:starts?|begins?|opens?|closes?|ends?|expires?|lapses?|resumes?|takes? effect|goes? into effect|comes? into (?:force|effect)|enters? into force|kicks? off|goes? on sale|meets?|launches|matures?|runs? out|concludes?|returns?|votes?)\b[^.;]{0,60}$/;
const CHANGES =
  /\b(?:rises?|falls?|averages?|reach(?:es)?|picks? up|slows?|declines?|eases?|peaks?|stabilises|stabilizes|recovers?|grows?|shrinks?|drops?|narrows?|widens?|doubles?|contracts?|expands?|accelerates?|exceeds?|overtakes?|returns?|converges?)\b[^.;]{0,60}$/;
const NAMES_YEAR = /\d{4}|next|coming|end of|[’']? time$/;
const MOST_BEFORE = 120;

/** "The treaty expires on 5 February": bound to a coming day; "talks resume on Saturday"; "growth slows in 2026". */
function isScheduled(deadline: DeadlineReading | null, text: string): boolean {
  if (deadline?.kind !== 'window')
    return deadline?.kind === 'deadline' && !deadline.ruleId.startsWith('not-before');
  const before = text.slice(Math.max(0, deadline.span[0] - MOST_BEFORE), deadline.span[0]);
  return STARTS.test(before) || (CHANGES.test(before) && NAMES_YEAR.test(deadline.phrase));
}

const BOILERPLATE =
  /\b(?:subscribe|(?:our|free) newsletter|newsletter signup|sign up|cookies?|copyright|all rights reserved|click here|read more|follow us|terms of (?:use|service)|privacy policy|advertisement|sponsored|register (?:now|here|today)|webinar|buy tickets|join us|download (?:the|our)|contact us|log in|sign in|leave a comment|share this|last updated|photo by|image credit|donate)\b/i;
const OPENER =
  /^["“‘'(\s]{0,3}(?:but |and |or |so )?(?:if|unless|assuming|provided|suppose|were|had|should) /i;

function objections({ text, tokens, cues, readings, deadline, likelihood }: Evidence): (Feature | false)[] {
  const hasOnlyPast = readings.length > 0 && readings.every(({ kind }) => kind === 'past');
  return [
    /\?["”’)\]\s]*$/.test(text) && 'question',
    BOILERPLATE.test(text) && 'boilerplate',
    isToldAsPast(
      tokens,
      cuesBefore(cues, tokens, readings, deadline),
      deadline?.deadline != null && !isOvertaken(text),
    ) &&
      (!isStillOpen(deadline, likelihood) || isOvertaken(text)) &&
      'past-prediction',
    OPENER.test(text) && !isMainClauseDated(text, deadline) && 'conditional-opener',
    hasOnlyPast && 'only-past-dates',
    hasOnlyPast && cues.every(({ cue }) => cue !== 'will') && 'past-narrative',
    isAdvice(cues, deadline, tokens) && 'advice',
    readings.every(({ kind }) => kind === 'past') && 'undated',
  ];
}

/** "was expected to reach 3% in January but came in at 2.8%" */
const isOvertaken = (text: string) =>
  /\b(?:was|were) (?:\w+ )?(?:expected|forecast|due|scheduled|projected|predicted|supposed)\b[^.;]{3,100}\b(?:but|only) (?:\w+ )?(?:came|was|were|did|fell|rose|missed|failed|slipped|grew|shrank|has been|had been)\b/.test(
    text,
  );

const isStillOpen = (deadline: DeadlineReading | null, likelihood: Likelihood | null) =>
  deadline?.deadline != null && likelihood !== null && likelihood.kind !== 'modal';

/**
 * Up to the deadline: what follows it ("later than she had forecast") is another thing, and so is what stands before
 * another date, unless nothing stands between.
 */
function cuesBefore(
  cues: FoundCue[],
  tokens: Token[],
  readings: DeadlineReading[],
  deadline: DeadlineReading | null,
): FoundCue[] {
  if (deadline?.deadline == null) return cues;
  const before = cues.filter(({ at }) => (tokens[at]?.start ?? 0) < deadline.span[0]);
  const from =
    readings.findLast(({ span, kind }) => kind !== 'past' && span[1] <= deadline.span[0])?.span[1] ?? 0;
  const near = before.filter(({ at }) => (tokens[at]?.start ?? 0) >= from);
  return near.length > 0 ? near.slice(-1) : before;
}

/** "If the treaty is signed, Russia will withdraw by June": the date stands after the condition. */
function isMainClauseDated(text: string, deadline: DeadlineReading | null): boolean {
  const comma = text.indexOf(',');
  return deadline !== null && deadline.kind !== 'past' && comma > 0 && deadline.span[0] > comma;
}

/** The word that governs the deadline says what ought to be, or what one can do with something. */
function isAdvice(cues: FoundCue[], deadline: DeadlineReading | null, tokens: Token[]): boolean {
  if (cues.length === 0) return false;
  const limit = deadline ? tokens.findIndex((token) => token.start >= deadline.span[0]) : tokens.length;
  const governing = cues.filter(({ at }) => at < limit).at(-1);
  const isForeseen = cues.some(({ cue }) => cue === 'will' || cue === 'expectation');
  const isAdvised = cues.some(({ cue, at }) => cue === 'advice' && (limit < 0 || at < limit));
  if (governing?.cue === 'advice' || (isAdvised && !isForeseen)) return true;
  return (
    cues[0]?.word === 'can' &&
    /^(use|leverage|help|exploit|learn|take|do|apply|register|visit|book|buy|watch|find|enter|submit|order|read|join|sign)$/.test(
      tokens[(cues[0]?.at ?? 0) + 1]?.lower ?? '',
    )
  );
}
