import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Needs } from '../platform/http/access.js';
import { pathId } from '../platform/http/wire-text.js';
import { readCopy } from './read-copy.js';
import { copyView } from './copy.schemas.js';

@ApiTags('Copies')
@Needs('viewer')
@Controller('api/v1/copies')
export class CopiesController {
  constructor(private readonly dataSource: DataSource) {}

  @Get(':id')
  @ApiOperation({ summary: 'The copy of a cited page, as text' })
  @ApiOkResponse({ standardSchema: copyView })
  read(@Param('id', { schema: pathId }) id: string) {
    return readCopy(this.dataSource.manager, id);
  }
}
