import { Controller, Get, Header, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Snapshots } from '../queries/snapshots.js';
import { Reads } from '../../platform/http/access.js';
import { originOf } from '../../platform/http/origin.js';
import { readDeadlines, readOverdueFeed, readResolutionsFeed } from '../feeds/read-feeds.js';

const ATOM = 'application/atom+xml; charset=utf-8';

/** What feed readers and calendars subscribe to. */
@ApiExcludeController()
@Reads()
@Controller('feeds')
export class FeedsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get('overdue.atom')
  @Header('content-type', ATOM)
  overdue(@Req() request: FastifyRequest) {
    return this.snapshots.read((tx) => readOverdueFeed(tx, originOf(request)));
  }

  @Get('resolutions.atom')
  @Header('content-type', ATOM)
  resolutions(@Req() request: FastifyRequest) {
    return this.snapshots.read((tx) => readResolutionsFeed(tx, originOf(request)));
  }

  @Get('deadlines.ics')
  @Header('content-type', 'text/calendar; charset=utf-8')
  deadlines(@Req() request: FastifyRequest) {
    return this.snapshots.read((tx) => readDeadlines(tx, originOf(request)));
  }
}
