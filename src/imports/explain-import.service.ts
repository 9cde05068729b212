import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock.js';
import { explainUpload } from './explain-upload.js';
import { openUpload } from './files/open-upload.js';
import type { Explanation, ImportOptions } from './import.schemas.js';

@Injectable()
export class ExplainImportService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Says what a file is and what of it an import would keep; nothing of it is kept.
   * @throws DomainError where it is nothing that can be read
   */
  async explain(file: Readable, { map }: Pick<ImportOptions, 'map'>): Promise<Explanation> {
    const now = await this.clock.now(this.dataSource.manager);
    const upload = await openUpload(file, () => false);
    return explainUpload(upload, map, now).finally(() => upload.close());
  }
}
