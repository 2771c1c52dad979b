// Is there such a task? Asked before a stream begins: after its first byte there is no other answer any more.
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { id, type Actor } from '@kommunalredaktion/shared';
import type { Request } from '../http/contract.js';
import { notFound } from '../refused.js';
import { TaskQueries } from './task.queries.js';

@Injectable()
export class ExistingTask implements CanActivate {
  constructor(private readonly queries: TaskQueries) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Request>();
    const asked = id.safeParse((request.params as { id?: string }).id);
    if (!asked.success) throw notFound();
    await this.queries.view(asked.data, request.actor as Actor);
    return true;
  }
}
