import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { AsksNobody, Public } from '../http/access.js';
import { HealthService } from './health.service.js';

const liveView = z.object({ status: z.literal('ok') }).meta({ id: 'Liveness' });
const healthView = z
  .object({
    status: z
      .enum(['ok', 'degraded'])
      .meta({ description: 'Degraded: it answers, but is behind with something' }),
    problems: z.array(z.string()).meta({ description: 'What is behind or away' }),
  })
  .meta({ id: 'Health' });

/** For supervisors and load balancers. */
@ApiTags('Health')
@Public()
@Controller('health')
export class HealthController {
  constructor(private readonly health: HealthService) {}

  @Get('live')
  @AsksNobody()
  @ApiOperation({ summary: 'Whether the process runs' })
  @ApiOkResponse({ standardSchema: liveView, description: 'The process runs' })
  live() {
    return { status: 'ok' };
  }

  @Get('ready')
  @ApiOperation({ summary: 'Whether the database answers' })
  @ApiOkResponse({ standardSchema: healthView, description: 'The database answers; 503 if it does not' })
  ready() {
    return this.health.ready();
  }
}
