import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Reads } from '../../platform/http/access.js';
import { Snapshots } from '../queries/snapshots.js';
import { type BoardQuery, boardQuery, boardView } from '../schemas/record-reads.schemas.js';
import { readBoardView } from './record-views.js';

@ApiTags('Boards')
@Reads()
@Controller('api/v1/boards')
export class BoardsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get('authors')
  @ApiOperation({ summary: 'Authors ranked by shrunk mean gain, and those with too little to rank' })
  @ApiOkResponse({ standardSchema: boardView })
  authors(@Query({ schema: boardQuery }) query: BoardQuery) {
    return this.snapshots.read((tx) => readBoardView(tx, 'author', query));
  }

  @Get('sources')
  @ApiOperation({ summary: 'Sources, one row per attribution, ranked by shrunk mean gain' })
  @ApiOkResponse({ standardSchema: boardView })
  sources(@Query({ schema: boardQuery }) query: BoardQuery) {
    return this.snapshots.read((tx) => readBoardView(tx, 'source', query));
  }
}
