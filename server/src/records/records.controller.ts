// Which doors lead to records?
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  confirmBody,
  createRecordBody,
  id,
  recordList,
  recordListQuery,
  recordView,
  reviewByBody,
  type Actor,
  type RecordListQuery,
} from '@kommunalredaktion/shared';
import { z } from 'zod';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { Pace } from './pace.commands.js';
import { RecordsCommands } from './records.commands.js';
import { RecordsQueries } from './records.queries.js';

@Controller('records')
export class RecordsController {
  constructor(
    private readonly queries: RecordsQueries,
    private readonly commands: RecordsCommands,
    private readonly pace: Pace,
  ) {}

  @Get()
  @Requires('record.view')
  @Returns(recordList)
  list(@Query({ schema: recordListQuery }) query: RecordListQuery, @CurrentActor() actor: Actor) {
    return this.queries.list(query, actor);
  }

  @Post()
  @Requires('record.create')
  @Returns(recordView)
  async create(@Body({ schema: createRecordBody }) body: z.infer<typeof createRecordBody>, @CurrentActor() actor: Actor) {
    await this.pace.count('submission', actor);
    return this.commands.create(body, actor);
  }

  @Post('review-by')
  @HttpCode(200)
  @Requires('edition.write')
  @Returns(z.object({ changed: z.int() }))
  reviewBy(@Body({ schema: reviewByBody }) { ids, reviewBy }: z.infer<typeof reviewByBody>, @CurrentActor() actor: Actor) {
    return this.commands.setReviewBy(ids, reviewBy, actor);
  }

  @Get(':id')
  @Requires('record.view')
  @Returns(recordView)
  view(@Param('id', { schema: id }) recordId: string, @CurrentActor() actor: Actor) {
    return this.queries.view(recordId, actor);
  }

  @Post(':id/confirmations')
  @HttpCode(200)
  @Requires('record.confirm')
  @Returns(recordView)
  confirm(
    @Param('id', { schema: id }) recordId: string,
    @Body({ schema: confirmBody }) { expectedEdition }: z.infer<typeof confirmBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.commands.confirm(recordId, expectedEdition, actor);
  }
}
