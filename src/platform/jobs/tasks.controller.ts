import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Caller } from '../caller.js';
import { Needs } from '../http/access.js';
import { FromCaller } from '../http/caller.decorator.js';
import { pathId } from '../http/wire-text.js';
import { retriedView, tasksView } from './task.schemas.js';
import { WatchTasksService } from './watch-tasks.service.js';

@ApiTags('Tasks')
@Needs('admin')
@Controller('api/v1/tasks')
export class TasksController {
  constructor(private readonly tasks: WatchTasksService) {}

  @Get()
  @ApiOperation({ summary: 'What the service does by itself, and how that is going' })
  @ApiOkResponse({ standardSchema: tasksView })
  overview() {
    return this.tasks.overview();
  }

  @Post(':id/retrial')
  @HttpCode(200)
  @ApiOperation({ summary: 'Have a task that was given up tried again' })
  @ApiOkResponse({ standardSchema: retriedView })
  retry(@Param('id', { schema: pathId }) id: string, @FromCaller() caller: Caller) {
    return this.tasks.retry(id, caller.actor);
  }
}
