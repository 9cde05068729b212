import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Reads } from '../../platform/http/access.js';
import { readEventPage } from '../queries/event-page.js';
import { Snapshots } from '../queries/snapshots.js';
import { eventView, toEventView } from '../schemas/event-reads.schemas.js';

@ApiTags('Events')
@Reads()
@Controller('api/v1/events')
export class EventReadsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get(':id')
  @ApiOperation({ summary: 'An event: its questions, who said what, and who answers for which words' })
  @ApiOkResponse({ standardSchema: eventView })
  get(@Param('id', { schema: z.uuid() }) id: string) {
    return this.snapshots.read(async (tx) => toEventView(await readEventPage(tx, id)));
  }
}
