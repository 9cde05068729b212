import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { DataSource } from 'typeorm';
import { Public } from './access.js';

const healthView = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

/** For supervisors and load balancers. */
@ApiTags('Health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  @ApiOkResponse({ standardSchema: healthView, description: 'The process runs' })
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOkResponse({ standardSchema: healthView, description: 'The database answers; 503 if it does not' })
  async ready() {
    await this.dataSource.query('SELECT 1');
    return { status: 'ok' };
  }
}
