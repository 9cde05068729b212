import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DomainError } from '../platform/domain-error.js';

/** Each takes a connection of the pool, or room on the disk, for as long as its client takes to send it. */
const MAX_UPLOADS = 3;

/** How many files may be on their way at once. */
@Injectable()
export class UploadSlots {
  private taken = 0;

  /**
   * Reads a file, and gives it up whatever becomes of it.
   * @throws DomainError when too many are being read
   */
  async take<T>(file: Readable, work: () => Promise<T>): Promise<T> {
    try {
      if (this.taken >= MAX_UPLOADS)
        throw new DomainError(
          'unavailable',
          'too_many_uploads',
          'Other uploads are under way. Try again shortly.',
        );
      this.taken++;
      return await work().finally(() => this.taken--);
    } finally {
      file.destroy();
    }
  }
}
