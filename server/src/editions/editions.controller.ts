// Which doors lead to editions?
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import {
  commentBody,
  editionView,
  id,
  revisionSummary,
  revisionView,
  saveBody,
  transitionBody,
  type Actor,
  type SaveBody,
  type TransitionBody,
} from '@kommunalredaktion/shared';
import { z } from 'zod';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { Pace } from '../records/pace.commands.js';
import { EditionsCommands } from './editions.commands.js';
import { EditionsQueries } from './editions.queries.js';
import { SaveCommands } from './save.commands.js';
import { StartCommands } from './start.commands.js';

const content = z.record(z.string(), z.unknown());
const comparisonQuery = z.strictObject({ with: z.union([z.literal('live'), id]) });
const revisionNumber = z.coerce.number().pipe(z.int32().positive());

@Controller()
export class EditionsController {
  constructor(
    private readonly queries: EditionsQueries,
    private readonly starting: StartCommands,
    private readonly commands: EditionsCommands,
    private readonly saving: SaveCommands,
    private readonly pace: Pace,
  ) {}

  @Post('records/:id/editions')
  @Requires('edition.write')
  @Returns(editionView)
  start(@Param('id', { schema: id }) recordId: string, @CurrentActor() actor: Actor) {
    return this.starting.start(recordId, actor);
  }

  @Get('editions/:id')
  @Requires('edition.view')
  @Returns(editionView)
  view(@Param('id', { schema: id }) editionId: string, @CurrentActor() actor: Actor) {
    return this.queries.view(editionId, actor);
  }

  @Patch('editions/:id')
  @Requires('edition.write')
  @Returns(editionView)
  async save(@Param('id', { schema: id }) editionId: string, @Body({ schema: saveBody }) body: SaveBody, @CurrentActor() actor: Actor) {
    await this.pace.count('save', actor);
    return this.saving.save(editionId, body, actor);
  }

  @Post('editions/:id/transitions')
  @HttpCode(200)
  @Requires('edition.view')
  @Returns(editionView)
  async transition(
    @Param('id', { schema: id }) editionId: string,
    @Body({ schema: transitionBody }) body: TransitionBody,
    @CurrentActor() actor: Actor,
  ) {
    if (body.action === 'submit') await this.pace.count('submission', actor);
    return this.commands.transition(editionId, body, actor);
  }

  @Post('editions/:id/comments')
  @Requires('edition.view')
  @Returns(editionView)
  comment(
    @Param('id', { schema: id }) editionId: string,
    @Body({ schema: commentBody }) body: z.infer<typeof commentBody>,
    @CurrentActor() actor: Actor,
  ) {
    return this.commands.comment(editionId, body, actor);
  }

  @Get('editions/:id/revisions')
  @Requires('edition.view')
  @Returns(z.object({ data: z.array(revisionSummary) }))
  revisions(@Param('id', { schema: id }) editionId: string, @CurrentActor() actor: Actor) {
    return this.queries.revisions(editionId, actor);
  }

  @Get('editions/:id/revisions/:n')
  @Requires('edition.view')
  @Returns(revisionView)
  revision(
    @Param('id', { schema: id }) editionId: string,
    @Param('n', { schema: revisionNumber }) n: number,
    @CurrentActor() actor: Actor,
  ) {
    return this.queries.revision(editionId, n, actor);
  }

  @Get('editions/:id/comparison')
  @Requires('edition.view')
  @Returns(z.object({ before: content.nullable(), after: content }))
  comparison(
    @Param('id', { schema: id }) editionId: string,
    @Query({ schema: comparisonQuery }) query: z.infer<typeof comparisonQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.queries.comparison(editionId, query.with, actor);
  }

  @Get('editions/:id/parents')
  @Requires('edition.view')
  @Returns(z.object({ data: z.array(content) }))
  parents(@Param('id', { schema: id }) editionId: string, @CurrentActor() actor: Actor) {
    return this.queries.parents(editionId, actor);
  }
}
