import { Controller, Get, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Reads } from '../../platform/http/access.js';
import { Snapshots } from '../queries/snapshots.js';
import { type ComparisonQuery, comparisonQuery, comparisonView } from '../schemas/comparison.schemas.js';
import { readComparison } from './comparison-view.js';

@ApiTags('Comparisons')
@Reads()
@Controller('api/v1/comparisons')
export class ComparisonsController {
  constructor(private readonly snapshots: Snapshots) {}

  @Get()
  @ApiOperation({ summary: 'Two authors or two sources on the questions that they share' })
  @ApiNotFoundResponse()
  @ApiOkResponse({ standardSchema: comparisonView })
  compare(@Query({ schema: comparisonQuery }) query: ComparisonQuery) {
    return this.snapshots.read((tx) => readComparison(tx, query));
  }
}
