import { utc, UTCDate } from '@date-fns/utc';
import { format, subMilliseconds } from 'date-fns';
import { noticeWord } from '../notice-words.js';
import { type Mail, type MailItem, SHOWN_IN_DIGEST } from './next-mail.js';

/** One thing that a mail tells of, in words. */
export interface MailLine {
  /** “Overdue”. */
  heading: string;
  text: string;
  /** The day, and whose it is. */
  below: string;
  url: string;
  /** What can be done about it there. */
  action: string;
}

const OUTCOMES: Readonly<Record<string, string>> = {
  yes: 'It happened.',
  no: 'It did not happen.',
  ambiguous: 'It was ruled ambiguous.',
  annulled: 'It was annulled.',
  reopened: 'Its ruling was taken back.',
};

export function toLine(item: MailItem, publicUrl: string): MailLine {
  const { questionId, text, quote, authorName, authorSlug, kind } = item;
  const heading = noticeWord(item);
  if (questionId === null)
    return {
      heading,
      text: quote === null ? `A statement of ${authorName}` : `“${quote}”`,
      below: `${authorName}, kept without a forecast.`,
      url: new URL(`/authors/${encodeURIComponent(authorSlug!)}?list=unscorable`, publicUrl).href,
      action: 'Look at it again',
    };
  const url = new URL(`/questions/${questionId}`, publicUrl).href;
  const line = { heading, text: text!, url };
  if (kind === 'ruling') return { ...line, below: outcomeOf(item), action: 'See the ruling' };
  const whose = item.isOwn ? '' : ' Nobody owns it.';
  return {
    ...line,
    below: `Due ${dayOf(item.dueAt!)}.${whose}`,
    action: 'Rule it, or say when to look again',
  };
}

function outcomeOf({ outcome }: MailItem): string {
  return outcome === null ? 'It has a ruling.' : (OUTCOMES[outcome] ?? `Its outcome is ${outcome}.`);
}

/** The last day before an exclusive deadline (UTC). */
const dayOf = (dueAt: string): string =>
  format(subMilliseconds(new UTCDate(dueAt), 1), 'd MMM yyyy', { in: utc });

const SUBJECT_LENGTH = 120;

/** In one line, whatever the question's words are. */
export function subjectOf({ isDigest, count }: Mail, [first]: readonly MailLine[]): string {
  if (isDigest) return `${count === 1 ? 'One thing' : `${count} things`} to look at`;
  const line = `${first!.heading}: ${first!.text}`.replaceAll(/\p{C}+|\s+/gu, ' ').trim();
  return line.length <= SUBJECT_LENGTH ? line : `${line.slice(0, SUBJECT_LENGTH).trimEnd()}…`;
}

/** What a digest does not show. */
export const moreWord = ({ count }: Mail): string | null =>
  count > SHOWN_IN_DIGEST ? `And ${count - SHOWN_IN_DIGEST} more among your notices.` : null;

export const whyWord = ({ isDigest }: Mail): string =>
  isDigest
    ? 'You chose to be told of this once a day.'
    : 'You are told of this because it is yours to see to.';
