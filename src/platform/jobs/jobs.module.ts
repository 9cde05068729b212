import { type DynamicModule, Module, type ModuleMetadata, type Type } from '@nestjs/common';
import { DeleteIdempotencyKeys } from '../database/delete-idempotency-keys.js';
import { DeleteDoneTasks } from './delete-done-tasks.js';
import { JobRunner } from './job-runner.js';
import { type RecurringTask, SCHEDULE } from './recurring.js';
import { TASK_HANDLERS, type TaskHandler } from './task.js';
import { TasksController } from './tasks.controller.js';
import { WatchTasksService } from './watch-tasks.service.js';

interface JobsModuleOptions {
  schedule: readonly RecurringTask[];
  /** Handler classes, exported by the modules in `imports`. */
  handlers: Type<TaskHandler>[];
  imports: ModuleMetadata['imports'];
}

/** Runs tasks with the given handlers on the `JobQueue` that the platform provides. */
@Module({})
export class JobsModule {
  static forRoot({ schedule, handlers, imports }: JobsModuleOptions): DynamicModule {
    return {
      module: JobsModule,
      global: true,
      imports,
      controllers: [TasksController],
      providers: [
        JobRunner,
        WatchTasksService,
        DeleteDoneTasks,
        DeleteIdempotencyKeys,
        { provide: SCHEDULE, useValue: schedule },
        {
          provide: TASK_HANDLERS,
          useFactory: (...instances: TaskHandler[]) => instances,
          inject: [DeleteDoneTasks, DeleteIdempotencyKeys, ...handlers],
        },
      ],
      exports: [WatchTasksService],
    };
  }
}
