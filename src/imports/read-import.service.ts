import { Injectable, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { errorsCsv } from './errors-csv.js';
import type { ImportView } from './import.schemas.js';
import { readImport } from './read-import.js';

@Injectable()
export class ReadImportService {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws DomainError when there is no such import */
  read(id: string): Promise<ImportView> {
    return readImport(this.dataSource.manager, id);
  }

  /**
   * The rows that were rejected or not applied, as a CSV file: line, column, code, message, hint.
   * @throws DomainError when there is no such import
   */
  async readErrors(id: string): Promise<StreamableFile> {
    await this.read(id);
    return new StreamableFile(Readable.from(errorsCsv(this.dataSource, id)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="import-${id}-errors.csv"`,
    });
  }
}
