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
  authorTrackRecordView,
  type TrackRecordQuery,
  trackRecordQuery,
} from '../schemas/record-reads.schemas.js';
import { toPageRequest } from '../schemas/page.schemas.js';
import { readAuthorTrackRecord } from './record-views.js';

@ApiTags('Authors')
@Reads()
@Controller('api/v1/authors')
export class AuthorReadsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get()
  @ApiOperation({ summary: 'Authors by name' })
  @ApiOkResponse({ standardSchema: partyPageView })
  list(@Query({ schema: listPartiesQuery }) query: ListParties) {
    return this.snapshots.read((tx) => listParties(tx, 'author', query.q ?? null, toPageRequest(query)));
  }

  @Get(':idOrSlug')
  @ApiOperation({ summary: 'One author; a merged one answers with its survivor' })
  @ApiOkResponse({ standardSchema: partyDetailView })
  get(@Param('idOrSlug', { schema: idOrSlug }) called: string) {
    return this.snapshots.read((tx) => findParty(tx, 'author', called));
  }

  @Get(':idOrSlug/track-record')
  @ApiOperation({ summary: 'Everything about one author' })
  @ApiOkResponse({ standardSchema: authorTrackRecordView })
  trackRecord(
    @Param('idOrSlug', { schema: idOrSlug }) called: string,
    @Query({ schema: trackRecordQuery }) query: TrackRecordQuery,
  ) {
    return this.snapshots.read((tx) => readAuthorTrackRecord(tx, called, query));
  }
}
