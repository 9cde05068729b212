import type { Readable } from 'node:stream';

/** How much of a file is looked at to find out what it is. */
export const HEAD_BYTES = 64 * 1024;

/** A file with text, alone or from a ZIP. */
export interface TextFile {
  /** As it is called in its ZIP; `null` where it came alone. */
  name: string | null;
  /** How it begins. */
  head: string;
  /**
   * Its bytes in UTF-8, without a byte order mark.
   * @throws DomainError, as an error of the stream, where they are no text or too much
   */
  read(): Promise<Readable>;
}
