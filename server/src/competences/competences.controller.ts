// Which doors lead to competences and to the words that hold in an area?
import { Readable } from 'node:stream';
import { Body, Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import {
  areaQuery,
  competenceList,
  competenceListQuery,
  effectiveView,
  fitsMasterBody,
  id,
  masterComparison,
  responsibleView,
  usedByView,
  type Actor,
  type CompetenceListQuery,
  type FitsMasterBody,
} from '@kommunalredaktion/shared';
import { z } from 'zod';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { CompetencesQueries } from './competences.queries.js';
import { EffectiveQueries } from './effective.queries.js';
import { MasterComparisonQueries } from './master-comparison.queries.js';
import { SupplementsCommands } from './supplements.commands.js';
import { UsedByQueries } from './used-by.queries.js';

const ars = z.string().regex(/^\d{12}$/);

@Controller('services')
export class ServicesController {
  constructor(
    private readonly competences: CompetencesQueries,
    private readonly effective: EffectiveQueries,
  ) {}

  @Get(':id/responsible')
  @Requires('record.view')
  @Returns(responsibleView)
  responsible(
    @Param('id', { schema: id }) serviceId: string,
    @Query({ schema: areaQuery }) { area }: z.infer<typeof areaQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.competences.responsible(serviceId, area, actor);
  }

  @Get(':id/effective')
  @Requires('record.view')
  @Returns(effectiveView)
  view(
    @Param('id', { schema: id }) serviceId: string,
    @Query({ schema: areaQuery }) { area }: z.infer<typeof areaQuery>,
    @CurrentActor() actor: Actor,
  ) {
    return this.effective.view(serviceId, area, actor);
  }
}

@Controller('areas')
export class AreaTextsController {
  constructor(private readonly effective: EffectiveQueries) {}

  /** One line for each service that is offered in the area. */
  @Get(':ars/effective')
  @Requires('record.view')
  async texts(@Param('ars', { schema: ars }) key: string) {
    const place = await this.effective.placeOf(key);
    return new StreamableFile(Readable.from(this.text(place)), {
      type: 'application/x-ndjson; charset=utf-8',
      disposition: `attachment; filename="leistungen-${key}.ndjson"`,
    });
  }

  private async *text(place: Awaited<ReturnType<EffectiveQueries['placeOf']>>): AsyncGenerator<string> {
    for await (const line of this.effective.lines(place)) yield `${JSON.stringify(line)}\n`;
  }
}

@Controller('records')
export class CompetencesController {
  constructor(
    private readonly competences: CompetencesQueries,
    private readonly usedBy: UsedByQueries,
  ) {}

  @Get(':id/competences')
  @Requires('record.view')
  @Returns(competenceList)
  list(
    @Param('id', { schema: id }) recordId: string,
    @Query({ schema: competenceListQuery }) query: CompetenceListQuery,
    @CurrentActor() actor: Actor,
  ) {
    return this.competences.list(recordId, query, actor);
  }

  @Get(':id/used-by')
  @Requires('record.view')
  @Returns(usedByView)
  uses(@Param('id', { schema: id }) recordId: string, @CurrentActor() actor: Actor) {
    return this.usedBy.view(recordId, actor);
  }
}

@Controller('records')
export class SupplementsController {
  constructor(
    private readonly masters: MasterComparisonQueries,
    private readonly commands: SupplementsCommands,
  ) {}

  @Get(':id/master')
  @Requires('record.view')
  @Returns(masterComparison)
  compare(@Param('id', { schema: id }) recordId: string, @CurrentActor() actor: Actor) {
    return this.masters.view(recordId, actor);
  }

  @Post(':id/master/confirmations')
  @HttpCode(200)
  @Requires('record.confirm')
  @Returns(masterComparison)
  confirm(
    @Param('id', { schema: id }) recordId: string,
    @Body({ schema: fitsMasterBody }) body: FitsMasterBody,
    @CurrentActor() actor: Actor,
  ) {
    return this.commands.confirmFit(recordId, body, actor);
  }
}
