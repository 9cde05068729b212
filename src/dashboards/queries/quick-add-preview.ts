import type { EntityManager } from 'typeorm';
import type { Likelihood } from '../../capture/likelihood/likelihood.js';
import { MAX_LINE_LENGTH } from '../../capture/quick-add/parse-quick-add.js';
import { looksLikePassage } from '../../capture/quick-add/looks-like-passage.js';
import { problemsOfLine } from '../../forecasts/line-problems.js';
import { type LineReading, readLine, saidLikelihood } from '../../forecasts/read-line.js';
import { readPhrase } from '../../forecasts/read-phrase.js';
import { toDeadlineReadingView } from '../../questions/deadline.schemas.js';
import { dayOf } from '../../questions/read-deadline.js';
import { findSimilarQuestions } from '../../questions/read-question.js';
import type { QuickAddQuery, QuickAddView } from '../schemas/quick-add.schemas.js';
import { readNow } from './read-now.js';

/** What a line says as it stands, and what it lacks; nothing is written. */
export async function readQuickAdd(
  tx: EntityManager,
  { text: typed, saidAt }: QuickAddQuery,
): Promise<QuickAddView> {
  const text = typed.replaceAll(/\s+/g, ' ').trim();
  const saidOn = dayOf(saidAt ?? (await readNow(tx)));
  if (looksLikePassage(typed) || text.length > MAX_LINE_LENGTH) return passage(saidOn);
  const read = await readLine(tx, text, { saidOn });
  const { line, claim, author, source, meaning } = read;
  return {
    text: claim,
    isPassage: false,
    saidOn,
    chips: line.chips.map(({ kind, span, text: words }) => ({ kind, span, text: words })),
    deadline: line.deadline && toDeadlineReadingView(line.deadline),
    likelihood: line.likelihood && toLikelihoodView(line.likelihood, meaning),
    author: toCalledView(author),
    source: toCalledView(source),
    tags: line.tags.map((tag) => tag.toLowerCase()),
    condition: line.condition,
    similar: claim ? await findSimilarQuestions(tx, claim, null) : [],
    problems: problemsOfLine({ text, stance: 'forecast' }, read),
  };
}

function passage(saidOn: string): QuickAddView {
  const nothing = {
    text: null,
    deadline: null,
    likelihood: null,
    author: null,
    source: null,
    condition: null,
  };
  return { ...nothing, isPassage: true, saidOn, chips: [], tags: [], similar: [], problems: [] };
}

function toCalledView(read: LineReading['author']): QuickAddView['author'] {
  return read && { called: read.called, known: read.known, others: read.others };
}

function toLikelihoodView(
  likelihood: Likelihood,
  meaning: LineReading['meaning'],
): NonNullable<QuickAddView['likelihood']> {
  const { probability = null, phrase = null } = saidLikelihood(likelihood);
  const reading = phrase === null ? null : readPhrase(phrase, null, meaning);
  return {
    phrase: likelihood.phrase,
    probability: reading?.probability ?? probability,
    low: reading?.phraseLow ?? likelihood.low,
    high: reading?.phraseHigh ?? likelihood.high,
    scored: (reading?.probability ?? probability) !== null,
    scale: reading?.scale ?? null,
    isAssumed: reading?.scaleFrom === 'assumed',
    choices: likelihood.choices,
  };
}
