import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Reads } from '../../platform/http/access.js';
import { Snapshots } from '../queries/snapshots.js';
import {
  type ListStatements,
  listStatementsQuery,
  statementPageView,
} from '../schemas/statement-reads.schemas.js';
import { readStatementList } from './list-views.js';

@ApiTags('Statements')
@Reads()
@Controller('api/v1/statements')
export class StatementReadsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get()
  @ApiOperation({ summary: 'Statements, the last said first; also those that give no forecast' })
  @ApiOkResponse({ standardSchema: statementPageView })
  list(@Query({ schema: listStatementsQuery }) query: ListStatements) {
    return this.snapshots.read((tx) => readStatementList(tx, query));
  }
}
