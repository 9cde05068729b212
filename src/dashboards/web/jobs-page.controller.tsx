import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Needs } from '../../platform/http/access.js';
import { pathId } from '../../platform/http/wire-text.js';
import { WatchTasksService } from '../../platform/jobs/watch-tasks.service.js';
import { JobsPage } from '../pages/jobs/JobsPage.js';
import { Pages } from './pages.service.js';
import { redirect, Sent, type SentForm } from './submit-form.js';

/** What the service does by itself, for whoever looks after it. */
@ApiExcludeController()
@Needs('admin')
@Controller('jobs')
export class JobsPageController {
  constructor(
    private readonly pages: Pages,
    private readonly tasks: WatchTasksService,
  ) {}

  @Get()
  show() {
    return this.pages.page(null, async (_, frame) => (
      <JobsPage frame={frame} tasks={await this.tasks.overview()} />
    ));
  }

  @Post(':id/retrial')
  async retry(@Param('id', { schema: pathId }) id: string, @Sent() { caller, reply }: SentForm) {
    await this.tasks.retry(id, caller.actor);
    return redirect(reply, '/jobs');
  }
}
