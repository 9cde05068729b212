import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { DomainError } from '../platform/domain-error.js';

export const MAX_FILE_BYTES = 500 * 1024 ** 2;
/** Of all text in a ZIP together. */
export const MAX_TEXT_BYTES = 1024 ** 3;
export const MAX_LINE_BYTES = 1024 ** 2;
export const MOST_COLUMNS = 200;

const NEWLINE = 0x0a;

/** Hands a file on unchanged, and fails it as soon as it is too large; knows its digest in the end. */
export class SizeGuard extends Transform {
  private readonly digest = createHash('sha256');
  private bytes = 0;

  /** The SHA-256 of everything that passed; call it once, at the end. */
  sha256(): Buffer {
    return this.digest.digest();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    if (this.bytes > MAX_FILE_BYTES)
      return done(
        refusedFile('file_too_large', `The file is larger than ${MAX_FILE_BYTES / 1024 ** 2} MB. Split it.`),
      );
    this.digest.update(chunk);
    done(null, chunk);
  }
}

interface TextLimits {
  mostBytes: number;
  name: string | null;
}

/** Hands a text on unchanged, and fails it as soon as there is too much of it or it is no UTF-8 text. */
export class TextGuard extends Transform {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private line = 1;
  private bytes = 0;

  constructor(private readonly limits: TextLimits) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    try {
      this.inspect(chunk);
    } catch (error) {
      return done(error as Error);
    }
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    try {
      this.decode();
    } catch (error) {
      return done(error as Error);
    }
    done();
  }

  private inspect(chunk: Buffer): void {
    this.bytes += chunk.length;
    if (this.bytes > this.limits.mostBytes) throw tooMuchText();
    for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, at + 1)) this.line++;
    this.decode(chunk);
    if (chunk.includes(0))
      throw refusedFile('not_text', `${this.place()} contains a NUL: this is no text file.`);
  }

  private decode(chunk?: Buffer): void {
    try {
      this.decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw refusedFile('not_utf8', `${this.place()} is not UTF-8 text. Save it as CSV UTF-8.`);
    }
  }

  private place(): string {
    const { name } = this.limits;
    return `Line ${this.line} or one before${name === null ? '' : ` of ${name}`}`;
  }
}

/** Hands a text on unchanged, and fails it as soon as a line of it is too long. */
export class LineGuard extends Transform {
  private line = 1;
  private lineBytes = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      if (this.lineBytes + end - start > MAX_LINE_BYTES) return done(this.tooLong());
      this.line++;
      this.lineBytes = 0;
      start = end + 1;
    }
    this.lineBytes += chunk.length - start;
    if (this.lineBytes > MAX_LINE_BYTES) return done(this.tooLong());
    done(null, chunk);
  }

  private tooLong(): DomainError {
    return refusedFile('line_too_long', `Line ${this.line} is longer than 1 MB.`);
  }
}

export function tooMuchText(): DomainError {
  return refusedFile(
    'too_much_text',
    `What is packed in the file is more than ${MAX_TEXT_BYTES / 1024 ** 3} GB of text. Split it.`,
  );
}

export function tooManyColumns(): DomainError {
  return refusedFile('too_many_columns', `The file has more than ${MOST_COLUMNS} columns.`);
}

/** A file that is refused as a whole; nothing of it is kept. */
export function refusedFile(code: string, message: string): DomainError {
  return new DomainError('invalid', code, message, [{ path: 'file', code, message }]);
}
