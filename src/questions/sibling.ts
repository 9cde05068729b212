import type { Question } from './question.entity.js';
import type { CreateSibling } from './question.schemas.js';
import type { NewQuestion } from './record-question.js';

/** A question about the same event as `elder` with another deadline; what is not given is taken from it. */
export function siblingOf(elder: Question, sibling: CreateSibling): NewQuestion {
  return {
    ...sibling,
    type: elder.type,
    options: elder.options ?? undefined,
    unit: elder.unit ?? undefined,
    text: sibling.text ?? elder.text,
    criteria: sibling.criteria ?? elder.criteria ?? undefined,
    condition: sibling.condition ?? elder.condition ?? undefined,
    tags: sibling.tags ?? elder.tags,
    cluster: sibling.cluster ?? elder.cluster ?? undefined,
    eventId: elder.eventId,
  };
}
