import { createHash } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { DomainError } from '../platform/domain-error.js';

export const MAX_FILE_BYTES = 500 * 1024 ** 2;
export const MAX_LINE_BYTES = 1024 ** 2;

const NEWLINE = 0x0a;

/** Hands a file on unchanged, and fails it as soon as it is too large, has too long a line, or is no UTF-8 text. */
export class UploadGuard extends Transform {
  private readonly digest = createHash('sha256');
  private readonly decoder = new TextDecoder('utf-8', { fatal: true });
  private bytes = 0;
  private line = 1;
  private lineBytes = 0;

  /** The SHA-256 of everything that passed; call it once, at the end. */
  sha256(): Buffer {
    return this.digest.digest();
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
      if (this.bytes === 0) throw refusedFile('empty_file', 'The file is empty.');
    } catch (error) {
      return done(error as Error);
    }
    done();
  }

  private inspect(chunk: Buffer): void {
    this.bytes += chunk.length;
    if (this.bytes > MAX_FILE_BYTES)
      throw refusedFile(
        'file_too_large',
        `The file is larger than ${MAX_FILE_BYTES / 1024 ** 2} MB. Split it.`,
      );
    this.digest.update(chunk);
    this.countLines(chunk);
    this.decode(chunk);
    if (chunk.includes(0))
      throw refusedFile('not_text', `Line ${this.line} or one before contains a NUL: this is no CSV file.`);
  }

  private countLines(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      this.requireShort(end - start);
      this.line++;
      this.lineBytes = 0;
      start = end + 1;
    }
    this.requireShort(chunk.length - start);
    this.lineBytes += chunk.length - start;
  }

  private requireShort(furtherBytes: number): void {
    if (this.lineBytes + furtherBytes > MAX_LINE_BYTES)
      throw refusedFile('line_too_long', `Line ${this.line} is longer than 1 MB.`);
  }

  private decode(chunk?: Buffer): void {
    try {
      this.decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw refusedFile(
        'not_utf8',
        `The file is not UTF-8 text around line ${this.line}. Save it as CSV UTF-8.`,
      );
    }
  }
}

/** A file that is refused as a whole; nothing of it is kept. */
export function refusedFile(code: string, message: string): DomainError {
  return new DomainError('invalid', code, message, [{ path: 'file', code, message }]);
}
