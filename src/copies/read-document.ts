import { createHash } from 'node:crypto';
import { CaptureTimeout } from '../capture/extraction/run-apart.js';
import { runReadPage } from '../capture/extraction/run-capture.js';
import type { Fetched } from '../platform/outbound/fetch-publicly.js';

/** What is kept of a document. */
export interface DocumentText {
  title: string | null;
  text: string;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  textHash: string;
}

const HTML = /^(text\/html|application\/xhtml\+xml)\b/i;
const PLAIN = /^(text\/(plain|markdown|csv)|application\/(json|xml)|text\/xml)\b/i;

/** What `fetchPublicly` should ask for. */
export const READABLE = 'text/html, application/xhtml+xml, text/plain;q=0.9, */*;q=0.1';

/**
 * The text of a document: the article of a page, or the text as it stands.
 * @returns the reason, in a sentence, where it cannot be read
 */
export async function readDocument({ url, contentType, body }: Fetched): Promise<DocumentText | string> {
  if (!HTML.test(contentType) && !PLAIN.test(contentType))
    return `It is no page of text (${contentType.split(';')[0] || 'it does not say what it is'}).`;
  const source = decode(body, contentType);
  if (!HTML.test(contentType)) return toText(source, null);
  try {
    const { title, text } = await runReadPage(source, url);
    return text ? toText(text, title) : 'No text was found in it.';
  } catch (error) {
    if (error instanceof RangeError) return `It is too long to be read: ${error.message}.`;
    if (error instanceof CaptureTimeout) return 'It took too long to be read.';
    throw error;
  }
}

/** PostgreSQL stores no NUL, and no half of a surrogate pair. */
function toText(raw: string, title: string | null): DocumentText {
  const text = raw.replaceAll('\0', '').toWellFormed().normalize('NFC');
  return {
    title: title?.replaceAll('\0', '').toWellFormed() ?? null,
    text,
    textHash: createHash('sha256').update(text, 'utf8').digest('hex'),
  };
}

/** By the header's character set, else by what the page itself says, else as UTF-8. */
function decode(body: Buffer, contentType: string): string {
  const said = /charset=["']?([\w-]+)/i;
  const label = said.exec(contentType)?.[1] ?? said.exec(body.toString('latin1', 0, 2048))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}
