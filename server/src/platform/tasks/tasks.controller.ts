// Which doors lead to long work?
import { Controller, Get, HttpCode, Param, Post, Query, Req, Sse, UseGuards, type MessageEvent } from '@nestjs/common';
import {
  id,
  listQuery,
  taskItemList,
  taskList,
  taskListQuery,
  taskView,
  type Actor,
  type ListOf,
  type TaskView,
} from '@kommunalredaktion/shared';
import type { Observable } from 'rxjs';
import type { z } from 'zod';
import { CurrentActor, Requires, Returns, type Request } from '../http/contract.js';
import { ExistingTask } from './existing-task.guard.js';
import { TaskCommands } from './task.commands.js';
import { TaskFollower } from './task-follower.js';
import { TaskQueries } from './task.queries.js';

const itemListQuery = listQuery({}, ['n'], 'n');

@Controller('tasks')
export class TasksController {
  constructor(
    private readonly queries: TaskQueries,
    private readonly commands: TaskCommands,
    private readonly follower: TaskFollower,
  ) {}

  @Get()
  @Requires('task.view')
  @Returns(taskList)
  list(@Query({ schema: taskListQuery }) query: z.infer<typeof taskListQuery>, @CurrentActor() actor: Actor): Promise<ListOf<TaskView>> {
    return this.queries.list(query, actor);
  }

  @Get(':id')
  @Requires('task.view')
  @Returns(taskView)
  view(@Param('id', { schema: id }) taskId: string, @CurrentActor() actor: Actor): Promise<TaskView> {
    return this.queries.view(taskId, actor);
  }

  @Get(':id/items')
  @Requires('task.view')
  @Returns(taskItemList)
  items(
    @Param('id', { schema: id }) taskId: string,
    @Query({ schema: itemListQuery }) query: z.infer<typeof itemListQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.queries.items(taskId, query, actor);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Requires('task.cancel')
  @Returns(taskView)
  async cancel(@Param('id', { schema: id }) taskId: string, @CurrentActor() actor: Actor): Promise<TaskView> {
    await this.commands.cancel(taskId, actor);
    return this.queries.view(taskId, actor);
  }

  /** Answers the new task. */
  @Post(':id/run-again')
  @HttpCode(200)
  @Requires('task.cancel')
  @Returns(taskView)
  async runAgain(@Param('id', { schema: id }) taskId: string, @CurrentActor() actor: Actor): Promise<TaskView> {
    return this.queries.view(await this.commands.runAgain(taskId, actor), actor);
  }

  @Sse(':id/events')
  @Requires('task.view')
  @UseGuards(ExistingTask)
  events(@Param('id', { schema: id }) taskId: string, @Req() request: Request): Observable<MessageEvent> {
    return this.follower.follow(taskId, request.actorNow as () => Promise<Actor | null>);
  }
}
