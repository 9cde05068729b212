import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Needs } from '../../platform/http/access.js';
import { readQuickAdd } from '../queries/quick-add-preview.js';
import { Snapshots } from '../queries/snapshots.js';
import { type QuickAddQuery, quickAddSchema, quickAddView } from '../schemas/quick-add.schemas.js';

@ApiTags('Predictions')
@Needs('contributor')
@Controller('api/v1/quick-add')
export class QuickAddController {
  constructor(private readonly snapshots: Snapshots) {}

  @Post()
  @ApiOperation({ summary: 'Tell how a line would be read; writes nothing' })
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: quickAddView, description: 'How POST /predictions would read the line' })
  preview(@Body({ schema: quickAddSchema }) query: QuickAddQuery) {
    return this.snapshots.read((tx) => readQuickAdd(tx, query));
  }
}
