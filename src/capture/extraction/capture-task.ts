import type { DeadlineConventions } from '../deadline/conventions.js';
import type { Capture } from './candidate.js';
import { extractCandidates } from './extract-candidates.js';
import { guessDays } from './guess-day.js';
import { type Page, readPage } from './read-page.js';

/** A paste as it comes in: plain text, or HTML whose metadata fill what is not given. */
export interface CaptureTask {
  text?: string;
  html?: string;
  url?: string | null;
  /** `yyyy-mm-dd`; wins over the page's own */
  publishedOn?: string | null;
  /** the day taken where neither the caller nor the page knows, `yyyy-mm-dd` */
  today: string;
  source?: string | null;
  author?: string | null;
  conventions?: Partial<DeadlineConventions>;
}

export interface CaptureOutcome extends Capture {
  /** what was captured: the text itself, or the article of the page */
  text: string;
  publishedOn: string;
  /** where the day comes from */
  publishedOnFrom: 'given' | 'page' | 'text' | 'today';
  page: Page | null;
}

/** Reads a page where there is one, then its candidates. */
export async function capture(task: CaptureTask): Promise<CaptureOutcome> {
  const page = task.html === undefined ? null : await readPage(task.html, task.url ?? null);
  const text = page ? page.text : (task.text ?? '');
  const [publishedOn, publishedOnFrom] = task.publishedOn
    ? [task.publishedOn, 'given' as const]
    : page?.publishedOn
      ? [page.publishedOn, 'page' as const]
      : [task.today, 'today' as const];
  const source = task.source ?? page?.site ?? null;
  const author = task.author ?? page?.author ?? null;
  const readFrom = (day: string) =>
    extractCandidates({ text, publishedOn: day, source, author }, task.conventions);
  const found = readFrom(publishedOn);
  if (publishedOnFrom === 'today' && !isDated(found)) {
    for (const day of guessDays(text, task.today)) {
      const older = readFrom(day);
      if (isDated(older)) return { ...older, text, publishedOn: day, publishedOnFrom: 'text', page };
    }
  }
  return { ...found, text, publishedOn, publishedOnFrom, page };
}

const isDated = ({ candidates }: Capture) => candidates.some(({ deadline }) => deadline?.deadline != null);
