import { Injectable, StreamableFile } from '@nestjs/common';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { LedgerSealer } from '../ledger/ledger-sealer.js';
import type { PartyKind } from '../parties/party.js';
import { partyIdOf } from '../parties/read-party.js';
import { notFound } from '../platform/domain-error.js';
import type { ForecastsQuery, ScoredSegmentsQuery } from './export.schemas.js';
import { forecastsCsv } from './forecasts-csv.js';
import { ledgerNdjson } from './ledger-ndjson.js';
import { scoredSegmentsCsv, type Scores } from './scored-segments.js';

/** Everything out, streamed: no file is ever held in memory. */
@Injectable()
export class ExportsService {
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
    return csvFile('scored-segments', scoredSegmentsCsv(this.dataSource, selected));
  }

  /** @throws DomainError when there is no such collection */
  async forecasts({ collection }: ForecastsQuery): Promise<StreamableFile> {
    const id = collection === undefined ? null : await this.collectionId(collection);
    return csvFile('forecasts', forecastsCsv(this.dataSource, id));
  }

  /** All that can be sealed is sealed first, so that the file proves as much as it can. */
  async ledger(): Promise<StreamableFile> {
    await this.sealer.seal();
    return toFile('ledger.ndjson', 'application/x-ndjson', ledgerNdjson(this.dataSource));
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

function csvFile(name: string, text: AsyncIterable<string>): StreamableFile {
  return toFile(`${name}.csv`, 'text/csv; charset=utf-8', text);
}

function toFile(name: string, type: string, text: AsyncIterable<string>): StreamableFile {
  return new StreamableFile(Readable.from(text), { type, disposition: `attachment; filename="${name}"` });
}
