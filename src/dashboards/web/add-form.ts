import { DomainError } from '../../platform/domain-error.js';
import { emptyForm, type FormState } from '../pages/props/common.js';
import type { QuickAddView } from '../schemas/quick-add.schemas.js';
import { toFormState } from './form-state.js';

const FIELDS = [
  'text',
  'deadline',
  'deadlinePhrase',
  'likelihood',
  'author',
  'source',
  'saidAt',
  'tags',
  'condition',
];

/** The form that a line fills, with what is still to be said. */
export function toAddForm(read: QuickAddView): FormState {
  const { text, deadline, author, source, saidOn, tags, condition, problems } = read;
  const said: Record<string, string | null | undefined> = {
    text,
    deadline: deadline?.on,
    deadlinePhrase: deadline?.phrase,
    likelihood: likelihoodText(read.likelihood),
    author: author && (author.known?.name ?? author.called),
    source: source && (source.known?.name ?? source.called),
    saidAt: saidOn,
    tags: tags.join(', '),
    condition,
  };
  const values = Object.fromEntries(FIELDS.map((name) => [name, said[name] ?? '']));
  if (problems.length === 0) return { ...emptyForm, values };
  const errors = problems.map(({ hint, ...problem }) =>
    hint === undefined ? problem : { ...problem, hint },
  );
  return { ...toFormState(new DomainError('invalid', 'invalid_input', '', errors), values), values };
}

function likelihoodText(likelihood: QuickAddView['likelihood']): string | null {
  if (likelihood === null) return null;
  const { probability, scale, scored, phrase } = likelihood;
  return scored && scale === null && probability !== null ? exactPercent(probability) : phrase;
}

/** 0.333 → 33.3%, so that nothing is lost on the way back. */
export const exactPercent = (share: number): string => `${Math.round(share * 1e6) / 1e4}%`;
