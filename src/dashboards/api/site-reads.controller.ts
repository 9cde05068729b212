import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Reads } from '../../platform/http/access.js';
import { Snapshots } from '../queries/snapshots.js';
import {
  type SiteTrackRecordQuery,
  siteTrackRecordQuery,
  siteTrackRecordView,
} from '../schemas/record-reads.schemas.js';
import { readSiteTrackRecord } from './record-views.js';

@ApiTags('Boards')
@Reads()
@Controller('api/v1/track-record')
export class SiteReadsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get()
  @ApiOperation({ summary: 'Everything about all authors together; an author counts once on each question' })
  @ApiOkResponse({ standardSchema: siteTrackRecordView })
  trackRecord(@Query({ schema: siteTrackRecordQuery }) query: SiteTrackRecordQuery) {
    return this.snapshots.read((tx) => readSiteTrackRecord(tx, query));
  }
}
