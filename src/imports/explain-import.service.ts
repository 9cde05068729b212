import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { explainUpload } from './explain-upload.js';
import { type OpenUpload, openUpload } from './files/open-upload.js';
import type { Explanation, ImportOptions } from './import.schemas.js';
import { UploadSlots } from './upload-slots.js';

@Injectable()
export class ExplainImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly slots: UploadSlots,
  ) {}

  /**
   * Says what a file is and what of it an import would keep; nothing of it is kept.
   * @throws DomainError where it is nothing that can be read, or too many uploads are under way
   */
  explain(file: Readable, options: Pick<ImportOptions, 'map'>): Promise<Explanation> {
    return this.slots.take(file, async () => {
      const upload = await openUpload(file, () => false);
      return this.explainOpen(upload, options).finally(() => upload.close());
    });
  }

  /** @throws DomainError where it is nothing that can be read */
  async explainOpen(upload: OpenUpload, { map }: Pick<ImportOptions, 'map'>): Promise<Explanation> {
    return explainUpload(upload, map, await this.clock.now(this.dataSource.manager));
  }
}
