import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { partyDetailView } from '../../parties/party.schemas.js';
import { findParty } from '../../parties/read-party.js';
import { Reads } from '../../platform/http/access.js';
import { listParties } from '../queries/party-list.js';
import { Snapshots } from '../queries/snapshots.js';
import {
  idOrSlug,
  type ListParties,
  listPartiesQuery,
  partyPageView,
} from '../schemas/party-reads.schemas.js';
import {
  sourceTrackRecordView,
  type TrackRecordQuery,
  trackRecordQuery,
} from '../schemas/record-reads.schemas.js';
import { toPageRequest } from '../schemas/page.schemas.js';
import { readSourceTrackRecord } from './record-views.js';

@ApiTags('Sources')
@Reads()
@Controller('api/v1/sources')
export class SourceReadsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get()
  @ApiOperation({ summary: 'Sources by name' })
  @ApiOkResponse({ standardSchema: partyPageView })
  list(@Query({ schema: listPartiesQuery }) query: ListParties) {
    return this.snapshots.read((tx) => listParties(tx, 'source', query.q ?? null, toPageRequest(query)));
  }

  @Get(':idOrSlug')
  @ApiOperation({ summary: 'One source; a merged one answers with its survivor' })
  @ApiOkResponse({ standardSchema: partyDetailView })
  get(@Param('idOrSlug', { schema: idOrSlug }) called: string) {
    return this.snapshots.read((tx) => findParty(tx, 'source', called));
  }

  @Get(':idOrSlug/track-record')
  @ApiOperation({ summary: 'Everything about one source' })
  @ApiOkResponse({ standardSchema: sourceTrackRecordView })
  trackRecord(
    @Param('idOrSlug', { schema: idOrSlug }) called: string,
    @Query({ schema: trackRecordQuery }) query: TrackRecordQuery,
  ) {
    return this.snapshots.read((tx) => readSourceTrackRecord(tx, called, query));
  }
}
