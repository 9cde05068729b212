import {
  type CandidateView,
  type CaptureView,
  type Decide,
  decideSchema,
  type TakeCapture,
  takeCaptureSchema,
} from '../../captures/capture.schemas.js';
import { DomainError, type FieldError } from '../../platform/domain-error.js';
import { CONFIRMED, inputOf } from '../pages/props/capture.js';
import { exactPercent } from './add-form.js';
import { type FormFields, textOf, textsOf } from './form-fields.js';
import { parse } from './form-inputs.js';
import { readLikelihood } from './read-likelihood.js';

const PAGE = /^\s*<(?:!doctype|html|head|body|article|main|section|div|p)\b/i;

/** A pasted text, or the source of a page. */
export function toPaste(fields: FormFields): TakeCapture {
  const { text, ...rest } = textsOf(fields, ['text', 'url', 'source', 'publishedOn', 'pageTitle']);
  return parse(takeCaptureSchema, {
    ...rest,
    ...(text !== undefined && { [PAGE.test(text) ? 'html' : 'text']: text }),
  });
}

/**
 * What the pressed button decides, of the candidates that it concerns.
 * @throws DomainError when something ticked has a field that nobody confirmed
 */
export function toDecisions(fields: FormFields, { candidates, maybe }: CaptureView): Decide {
  const [deed = '', about, reason] = (textOf(fields, 'do') ?? 'save').split(':');
  const undecided = [...candidates, ...maybe].filter(({ decision }) => decision === null);
  const isTicked = ({ index }: CandidateView) => textOf(fields, inputOf(index, 'save')) !== undefined;
  const chosen = undecided.filter((candidate) => {
    if (about !== undefined) return candidate.index === Number(about);
    return deed === 'reject-rest'
      ? candidates.includes(candidate) && !isTicked(candidate)
      : isTicked(candidate);
  });
  if (deed === 'save') requireConfirmed(fields, chosen);
  const decisions = chosen.map((candidate) => {
    const { index } = candidate;
    if (deed === 'rejected' || deed === 'reject-rest') return { candidate: index, as: 'rejected' };
    if (deed !== 'unscorable')
      return { candidate: index, as: 'forecast', fields: correctionsOf(fields, candidate) };
    const author = textOf(fields, inputOf(index, 'author'));
    const reviewOn = candidate.deadline?.suggestion;
    return {
      candidate: index,
      as: 'unscorable',
      reason,
      ...(author && { author }),
      ...(reviewOn && { reviewOn }),
    };
  });
  if (decisions.length === 0) throw new DomainError('invalid', 'nothing_chosen', 'Tick what is to be saved.');
  return parse(decideSchema, { decisions });
}

/** What was typed into the fields of a candidate; what was emptied is none. */
function correctionsOf(fields: FormFields, { index, phrase, probability }: CandidateView) {
  const typed = (name: string) => textOf(fields, inputOf(index, name));
  const given = Object.fromEntries(
    ['text', 'author', 'stance', 'attribution', 'wording', 'saidAt', 'deadline'].flatMap((name) => {
      const text = typed(name);
      return text === undefined ? [] : [[name, text]];
    }),
  );
  const cleared = Object.fromEntries(
    ['source', 'publication', 'condition'].map((name) => [name, typed(name) ?? null]),
  );
  const way = phrase === null ? 'number' : (typed('likelihood') ?? 'phrase');
  const number = typed('number');
  const isAsFound = probability !== null && number === exactPercent(probability);
  if (way === 'phrase' || (phrase === null && isAsFound)) return { ...given, ...cleared };
  return { ...given, ...cleared, ...readLikelihood(way === 'number' ? number : way) };
}

function requireConfirmed(fields: FormFields, chosen: readonly CandidateView[]): void {
  const errors = chosen.flatMap(({ index }): FieldError[] => {
    const open = CONFIRMED.filter((what) => textOf(fields, inputOf(index, `ok-${what}`)) === undefined);
    if (open.length === 0) return [];
    return [
      { path: inputOf(index, 'save'), code: 'unconfirmed', message: `not confirmed yet: ${open.join(', ')}` },
    ];
  });
  if (errors.length > 0)
    throw new DomainError('invalid', 'unconfirmed', 'Confirm every field of what is saved.', errors);
}

const TYPED_AS: Readonly<Record<string, string>> = {
  probability: 'number',
  phrase: 'number',
  deadlinePhrase: 'deadline',
};

/** A refusal of decisions, in terms of the inputs of the page. */
export function toInputs(error: unknown, indexes: readonly number[]): unknown {
  if (!(error instanceof DomainError)) return error;
  const errors = error.errors.map((wrong) => {
    const [, place, path] = /^decisions\.(\d+)\.(?:fields\.)?(\w+)/.exec(wrong.path) ?? [];
    if (place === undefined || path === undefined) return wrong;
    const message = wrong.message.replace(`${path}: `, '');
    return { ...wrong, message, path: inputOf(indexes[Number(place)]!, TYPED_AS[path] ?? path) };
  });
  return new DomainError(error.refusal, error.code, error.message, errors);
}
