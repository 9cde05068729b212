import type { EntityManager } from 'typeorm';
import { plainClaim } from '../capture/claim/plain-claim.js';
import type { Day } from '../capture/deadline/civil-day.js';
import type { Likelihood } from '../capture/likelihood/likelihood.js';
import { scaleOfSource } from '../capture/likelihood/scales.js';
import { parseQuickAdd } from '../capture/quick-add/parse-quick-add.js';
import type { QuickAdd } from '../capture/quick-add/quick-add.js';
import { type Called, findCalled } from '../parties/find-called.js';
import { readSourceMeaning, type SourceMeaning } from '../parties/source-meaning.js';

/** A quick-add line with whom and what it means on this record. */
export interface LineReading {
  line: QuickAdd;
  /** What would happen; null where the likelihood cannot be taken out of it. */
  claim: string | null;
  author: (Called & { called: string }) | null;
  source: (Called & { called: string }) | null;
  /** What the source means by its words; null without one. */
  meaning: SourceMeaning | null;
}

/** What is known of a line beside its text. */
export interface LineContext {
  saidOn: Day;
  /** The outlet, where it is given beside the line. */
  source?: string | undefined;
}

/** Reads a quick-add line as its source means its words. */
export async function readLine(
  tx: EntityManager,
  text: string,
  { saidOn, source }: LineContext,
): Promise<LineReading> {
  const first = parseQuickAdd(text, { saidOn });
  const outlet = source ?? first.source;
  const calledSource =
    outlet === null ? null : { called: outlet, ...(await findCalled(tx, 'source', outlet)) };
  const meaning =
    calledSource && (await readSourceMeaning(tx, calledSource.known?.name ?? calledSource.called));
  const scaleId = meaning?.scale ?? scaleOfSource(meaning?.name ?? null).scaleId;
  const line = parseQuickAdd(text, { saidOn, scaleId, conventions: meaning?.conventions ?? {} });
  const author = line.author;
  return {
    line,
    claim: claimOf(line),
    author: author === null ? null : { called: author, ...(await findCalled(tx, 'author', author)) },
    source: calledSource,
    meaning,
  };
}

function claimOf({ text, likelihood }: QuickAdd): string | null {
  const isInside = likelihood !== null && text.includes(likelihood.phrase);
  return isInside ? plainClaim(text, likelihood) : text;
}

/** The likelihood of a line as a forecast takes it: a number, or words. */
export function saidLikelihood(likelihood: Likelihood): { probability?: number; phrase?: string } {
  const { kind, phrase, probability, isDenied } = likelihood;
  if (kind === 'verbal' || kind === 'modal') return { phrase: isDenied ? `not ${phrase}` : phrase };
  return probability === null ? {} : { probability };
}
