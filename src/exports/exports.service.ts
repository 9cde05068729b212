import { Injectable, StreamableFile } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { LedgerSealer } from '../ledger/ledger-sealer.js';
import type { PartyKind } from '../parties/party.js';
import { partyIdOf } from '../parties/read-party.js';
import { streamRows } from '../platform/database/stream-rows.js';
import { DomainError, notFound } from '../platform/domain-error.js';
import { copySql, type CsvFile } from './csv-file.js';
import { everythingZip } from './everything-zip.js';
import type { ForecastsQuery, ScoredSegmentsQuery } from './export.schemas.js';
import { COLLECTION_SETTING } from './forecast-rows.js';
import { forecastsCsv } from './forecasts-csv.js';
import { ledgerNdjson } from './ledger-ndjson.js';
import { questionsCsv } from './questions-csv.js';
import { scoredSegmentsCsv, type Scores } from './scored-segments.js';
import { statementsCsv } from './statements-csv.js';

const CSV = 'text/csv; charset=utf-8';
/** Each holds a connection of the pool for as long as its client takes to read it. */
const MAX_DOWNLOADS = 4;

/** Everything out, streamed: no file is ever held in memory. */
@Injectable()
export class ExportsService {
  private downloads = 0;

  constructor(
    private readonly dataSource: DataSource,
    private readonly sealer: LedgerSealer,
  ) {}

  /** @throws DomainError when there is no such author or source */
  async scoredSegments(query: ScoredSegmentsQuery): Promise<StreamableFile> {
    const { author, source, mature, ...filter } = query;
    const scores = {
      rule: filter.rule,
      type: filter.type ?? null,
      matureOnly: mature === 'on',
      tag: filter.tag ?? null,
      attribution: filter.attribution ?? null,
      likelihood: filter.likelihood ?? null,
      hindsight: filter.hindsight ?? null,
      undisputedOnly: filter.disputed === 'left-out',
      knownFrom: filter.knownFrom ?? null,
      knownTo: filter.knownTo ?? null,
      asOf: filter.asOf ?? null,
    };
    const of = [...(await this.select('author', author)), ...(await this.select('source', source))];
    const everybody = (['author', 'source'] as const).map((dimension) => ({ dimension, subjectIds: null }));
    const selected = { ...scores, of: of.length > 0 ? of : everybody };
    return this.download('scored-segments.csv', CSV, (snapshot) => scoredSegmentsCsv(snapshot, selected));
  }

  /** @throws DomainError when there is no such collection */
  async forecasts({ collection }: ForecastsQuery): Promise<StreamableFile> {
    const id = collection === undefined ? '' : await this.collectionId(collection);
    return this.download('forecasts.csv', CSV, async function* ({ tx, copy }) {
      await tx.query('SELECT set_config($1, $2, true)', [COLLECTION_SETTING, id]);
      yield* copy(copySql(forecastsCsv));
    });
  }

  questions(): StreamableFile {
    return this.csv(questionsCsv);
  }

  statements(): StreamableFile {
    return this.csv(statementsCsv);
  }

  everything(): StreamableFile {
    return this.download('everything.zip', 'application/zip', everythingZip);
  }

  /** All that can be sealed is sealed first, so that the file proves as much as it can. */
  async ledger(): Promise<StreamableFile> {
    await this.sealer.seal();
    return this.toFile('ledger.ndjson', 'application/x-ndjson', () => ledgerNdjson(this.dataSource));
  }

  private csv(file: CsvFile): StreamableFile {
    return this.download(`${file.name}.csv`, CSV, ({ copy }) => copy(copySql(file)));
  }

  private download(name: string, type: string, work: Parameters<typeof streamRows>[1]): StreamableFile {
    return this.toFile(name, type, () => streamRows(this.dataSource, work));
  }

  private toFile(name: string, type: string, open: () => Readable): StreamableFile {
    if (this.downloads >= MAX_DOWNLOADS)
      throw new DomainError(
        'unavailable',
        'too_many_downloads',
        'Other exports are under way. Try again shortly.',
      );
    this.downloads++;
    const file = open().once('close', () => this.downloads--);
    return new StreamableFile(file, { type, disposition: `attachment; filename="${name}"` });
  }

  private async select(dimension: PartyKind, called: string | undefined): Promise<Scores['of']> {
    if (called === undefined) return [];
    return [{ dimension, subjectIds: [await partyIdOf(this.dataSource.manager, dimension, called)] }];
  }

  private async collectionId(name: string): Promise<string> {
    const rows = await this.dataSource.query<{ id: string }[]>('SELECT id FROM collection WHERE name = $1', [
      name,
    ]);
    if (!rows[0]) throw notFound('collection', name);
    return rows[0].id;
  }
}
