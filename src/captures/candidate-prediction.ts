import type { QuoteAnchor } from '../forecasts/record-statement.js';
import type { LogPrediction } from '../forecasts/prediction.schemas.js';
import { invalidField } from '../platform/domain-error.js';
import { endOfDay } from '../questions/read-deadline.js';
import type { CandidateDecision, CandidateView, CaptureView } from './capture.schemas.js';

type Corrected = Extract<CandidateDecision, { as: 'forecast' }>['fields'];

/** Where the quote of a candidate stands. */
export function anchorOf({ id }: CaptureView, { span, prefix, suffix }: CandidateView): QuoteAnchor {
  return { captureId: id, quoteStart: span[0]!, quotePrefix: prefix, quoteSuffix: suffix };
}

/** The provenance of a candidate, as the capture knows it. */
export function provenanceOf(capture: CaptureView, candidate: CandidateView) {
  const { url, pageTitle } = capture;
  const { source, publication, wording, text } = candidate;
  return {
    ...(source !== null && { source }),
    ...(publication !== null && { publication }),
    wording,
    saidAt: new Date(capture.publishedOn),
    quote: text,
    ...(url !== null && { url }),
    ...(pageTitle !== null && { pageTitle }),
  };
}

/** What is proposed for the fields of a prediction. */
function proposal(capture: CaptureView, candidate: CandidateView, author: string | null) {
  const { claim, deadline, phrase, probability, stance, condition } = candidate;
  return {
    ...provenanceOf(capture, candidate),
    text: claim,
    ...(author !== null && { author }),
    ...(deadline?.on && { deadline: endOfDay(deadline.on), deadlinePhrase: deadline.phrase }),
    ...(deadline && !deadline.on && { deadlinePhrase: deadline.phrase }),
    ...(phrase !== null ? { phrase } : probability !== null && { probability }),
    stance,
    ...(condition !== null && { condition }),
  };
}

/**
 * A candidate with the corrections of a person, as a prediction to log.
 * @param author who is proposed; null where nobody is named
 * @returns the prediction, and the fields in which it differs from what was proposed
 */
export function toPrediction(
  capture: CaptureView,
  candidate: CandidateView,
  author: string | null,
  fields: Corrected,
): { prediction: LogPrediction; edited: string[] } {
  const proposed: Record<string, unknown> = proposal(capture, candidate, author);
  const isOnQuestion = fields.questionId !== undefined;
  const kept = isOnQuestion ? withoutQuestion(proposed) : proposed;
  const given = Object.entries({ ...kept, ...fields }).filter(([, value]) => value !== null);
  const prediction = Object.fromEntries(given) as unknown as LogPrediction;
  requireWhole(prediction);
  const edited = Object.entries(fields).flatMap(([field, value]) =>
    JSON.stringify(value) === JSON.stringify(proposed[field] ?? null) ? [] : [field],
  );
  return { prediction, edited };
}

const QUESTION_FIELDS = new Set(['text', 'deadline', 'deadlinePhrase', 'condition']);
const withoutQuestion = (proposed: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(proposed).filter(([field]) => !QUESTION_FIELDS.has(field)));

function requireWhole({
  author,
  deadline,
  deadlinePhrase,
  probability,
  phrase,
  questionId,
}: LogPrediction): void {
  if (author === undefined)
    throw invalidField('author', 'missing', 'author: nobody is named in the sentence', 'Say who said it.');
  if (deadline === undefined && deadlinePhrase === undefined && questionId === undefined)
    throw invalidField(
      'deadline',
      'missing',
      'deadline: the sentence names no date',
      'Give one, or keep it as unscorable.',
    );
  if (probability === undefined && phrase === undefined)
    throw invalidField(
      'probability',
      'missing',
      'probability: the sentence does not say how likely',
      'Give a probability, or the phrase that was used.',
    );
}
