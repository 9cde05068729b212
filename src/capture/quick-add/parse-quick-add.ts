import { chooseDeadline } from '../deadline/choose-deadline.js';
import type { DeadlineConventions } from '../deadline/conventions.js';
import { findDeadlines } from '../deadline/find-deadlines.js';
import type { DeadlineReading } from '../deadline/reading.js';
import { SURVEY_OF_READERS } from '../likelihood/scales.js';
import { tokenize } from '../words/tokens.js';
import { readLineLikelihood } from './line-likelihood.js';
import { readAuthor, readSource, readTags } from './marks.js';
import type { Chip, QuickAdd } from './quick-add.js';

export const MAX_LINE_LENGTH = 2_000;

export interface QuickAddOptions {
  /** the day it was said, `yyyy-mm-dd`: deadlines count from it */
  saidOn: string;
  /** scale for verbal probabilities; the survey of readers unless given */
  scaleId?: string;
  conventions?: Partial<DeadlineConventions>;
}

/**
 * Reads `text by DEADLINE @author via SOURCE likelihood #tag if …`; all parts but the text are optional, in any order.
 * @throws RangeError where the line has more than 2,000 characters
 */
export function parseQuickAdd(
  line: string,
  { saidOn, scaleId = SURVEY_OF_READERS, conventions }: QuickAddOptions,
): QuickAdd {
  if (line.length > MAX_LINE_LENGTH)
    throw new RangeError(`a line takes at most ${MAX_LINE_LENGTH} characters`);
  const tokens = tokenize(line);
  const marks = [...readTags(line), readAuthor(line, tokens), readSource(line, tokens)].filter(
    (chip) => chip !== null,
  );
  const condition = readCondition(line, marks);
  const taken = condition ? [...marks, condition] : marks;
  const deadline = readDeadline(line, saidOn, conventions, taken);
  const dated = deadline ? [...taken, chipOf('deadline', deadline)] : taken;
  const claimEnd = Math.min(
    line.length,
    ...dated.map(({ span }) => (line.slice(0, span[0]).trim() === '' ? line.length : span[0])),
  );
  const free = tokens.filter(({ start, end }) => !overlaps([start, end], dated));
  const found = readLineLikelihood(line, free, claimEnd, scaleId);
  const likelihood = found && !overlaps(found.likelihood.span, dated) ? found.likelihood : null;
  const removed = found?.isApart && likelihood ? [...dated, chipOf('likelihood', likelihood)] : dated;
  const text = withoutSpans(
    line,
    removed.filter((chip) => chip.kind !== 'deadline' || isDetached(line, chip, removed)),
  );
  const claim: Chip = { kind: 'claim', span: [0, claimEnd], text };
  const inside = likelihood && !found?.isApart ? [chipOf('likelihood', likelihood)] : [];
  return {
    text,
    deadline,
    author: marks.find(({ kind }) => kind === 'author')?.text ?? null,
    source: marks.find(({ kind }) => kind === 'source')?.text ?? null,
    likelihood,
    tags: [...new Set(marks.filter(({ kind }) => kind === 'tag').map((chip) => chip.text))],
    condition: condition?.text ?? null,
    chips: [claim, ...removed, ...inside].toSorted((a, b) => a.span[0] - b.span[0]),
  };
}

const overlaps = ([start, end]: [number, number], chips: Chip[]) =>
  chips.some(({ span }) => span[0] < end && start < span[1]);

const chipOf = (kind: Chip['kind'], { span, phrase }: { span: [number, number]; phrase: string }): Chip => ({
  kind,
  span,
  text: phrase,
});

/** A date that is over by now is still the deadline of the line, if it has a year: it was said earlier. */
function readDeadline(
  line: string,
  saidOn: string,
  conventions: QuickAddOptions['conventions'],
  taken: Chip[],
): DeadlineReading | null {
  const readFrom = (day: string) =>
    findDeadlines(line, day, conventions).filter(({ span }) => !overlaps(span, taken));
  const coming = chooseDeadline(readFrom(saidOn));
  if (coming) return coming;
  const longAgo = `${Number(saidOn.slice(0, 4)) - LONG_AGO_YEARS}-01-01`;
  return (
    readFrom(longAgo).findLast(({ deadline, phrase }) => deadline !== null && /(?:19|20)\d\d/.test(phrase)) ??
    null
  );
}

const LONG_AGO_YEARS = 30;

const CONDITION =
  /(?<!\S)(?<!\b(?:even|as|what|only) )(?:if|unless|provided that|on condition that) [^@#]{2,300}/i;

/** "if the treaty is signed", to the next mark; at the start of the line it ends with its comma. */
function readCondition(line: string, marks: Chip[]): Chip | null {
  const match = CONDITION.exec(line);
  if (!match) return null;
  const next = Math.min(
    line.length,
    ...marks.map(({ span }) => span[0]).filter((start) => start > match.index),
  );
  const comma = match.index === 0 ? match[0].indexOf(',') : -1;
  const end = comma > 0 ? comma + 1 : Math.min(next, match.index + match[0].length);
  const text = line.slice(match.index, end).replace(/,$/, '').trim();
  return {
    kind: 'condition',
    span: [match.index, match.index === 0 && comma > 0 ? end : match.index + text.length],
    text,
  };
}

/** A deadline in the middle of the claim ("wins the 2028 election") stays in it. */
function isDetached(line: string, { span }: Chip, chips: Chip[]): boolean {
  const next = Math.min(
    line.length,
    ...chips.map((chip) => chip.span[0]).filter((start) => start >= span[1]),
  );
  return line.slice(0, span[0]).trim() === '' || /^[\s.,;!)]*$/.test(line.slice(span[1], next));
}

function withoutSpans(line: string, chips: Chip[]): string {
  let [text, from] = ['', 0];
  for (const { span } of chips.toSorted((a, b) => a.span[0] - b.span[0])) {
    if (span[1] <= from) continue;
    text += `${line.slice(from, Math.max(from, span[0]))} `;
    from = span[1];
  }
  return (text + line.slice(from))
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/^[\s,;:]+|[\s,;:(]+$/g, '');
}
