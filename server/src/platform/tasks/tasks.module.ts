// What do tasks offer? Long work that is started, shared by workers, followed, cancelled and run again.
import { Module } from '@nestjs/common';
import { RunPart } from './run-part.job.js';
import { RunTask } from './run-task.job.js';
import { TaskCommands } from './task.commands.js';
import { TaskFollower } from './task-follower.js';
import { TaskQueries } from './task.queries.js';
import { TaskRunners } from './task-runners.js';
import { TaskWorkCommands } from './task-work.commands.js';
import { TasksController } from './tasks.controller.js';

@Module({
  controllers: [TasksController],
  providers: [RunPart, RunTask, TaskCommands, TaskFollower, TaskQueries, TaskRunners, TaskWorkCommands],
  exports: [RunPart, RunTask, TaskCommands, TaskQueries, TaskRunners],
})
export class TasksModule {}
