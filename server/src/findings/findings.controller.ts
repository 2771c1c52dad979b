// Which doors lead to findings?
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  assignBody,
  findingList,
  findingListQuery,
  findingView,
  id,
  reopenBody,
  waiveBody,
  type Actor,
  type FindingListQuery,
} from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { FindingDecisions } from './finding-decisions.commands.js';
import { FindingsQueries } from './findings.queries.js';

@Controller('findings')
export class FindingsController {
  constructor(
    private readonly queries: FindingsQueries,
    private readonly decisions: FindingDecisions,
  ) {}

  @Get()
  @Requires('finding.view')
  @Returns(findingList)
  list(@Query({ schema: findingListQuery }) query: FindingListQuery, @CurrentActor() actor: Actor) {
    return this.queries.list(query, actor);
  }

  @Get(':id')
  @Requires('finding.view')
  @Returns(findingView)
  view(@Param('id', { schema: id }) findingId: string, @CurrentActor() actor: Actor) {
    return this.queries.view(findingId, actor);
  }

  @Post(':id/waiver')
  @HttpCode(200)
  @Requires('finding.waive')
  @Returns(findingView)
  waive(
    @Param('id', { schema: id }) findingId: string,
    @Body({ schema: waiveBody }) body: z.infer<typeof waiveBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.decisions.waive(findingId, body, actor);
  }

  @Post(':id/reopening')
  @HttpCode(200)
  @Requires('finding.waive')
  @Returns(findingView)
  reopen(
    @Param('id', { schema: id }) findingId: string,
    @Body({ schema: reopenBody }) body: z.infer<typeof reopenBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.decisions.reopen(findingId, body, actor);
  }

  @Post(':id/assignment')
  @HttpCode(200)
  @Requires('finding.assign')
  @Returns(findingView)
  assign(
    @Param('id', { schema: id }) findingId: string,
    @Body({ schema: assignBody }) body: z.infer<typeof assignBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.decisions.assign(findingId, body, actor);
  }
}
