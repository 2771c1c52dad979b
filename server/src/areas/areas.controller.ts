// Which doors lead to areas and administrations?
import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  administrationList,
  administrationListQuery,
  administrationView,
  areaList,
  areaListQuery,
  areaView,
  id,
  membershipBody,
  type Actor,
} from '@kommunalredaktion/shared';
import { z } from 'zod';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { AreasCommands } from './areas.commands.js';
import { AreasQueries } from './areas.queries.js';

const ars = z.string().regex(/^\d{12}$/);

@Controller('areas')
export class AreasController {
  constructor(private readonly queries: AreasQueries) {}

  @Get()
  @Requires('area.view')
  @Returns(areaList)
  list(@Query({ schema: areaListQuery }) query: z.infer<typeof areaListQuery>, @CurrentActor() actor: Actor) {
    return this.queries.list(query, actor);
  }

  @Get(':ars')
  @Requires('area.view')
  @Returns(areaView)
  one(@Param('ars', { schema: ars }) key: string, @CurrentActor() actor: Actor) {
    return this.queries.one(key, actor);
  }
}

@Controller('administrations')
export class AdministrationsController {
  constructor(
    private readonly queries: AreasQueries,
    private readonly commands: AreasCommands,
  ) {}

  @Get()
  @Requires('area.view')
  @Returns(administrationList)
  list(@Query({ schema: administrationListQuery }) query: z.infer<typeof administrationListQuery>, @CurrentActor() actor: Actor) {
    return this.queries.administrations(query, actor);
  }

  @Get(':id')
  @Requires('area.view')
  @Returns(administrationView)
  one(@Param('id', { schema: id }) administrationId: string, @CurrentActor() actor: Actor) {
    return this.queries.administration(administrationId, actor);
  }

  @Post(':id/membership')
  @HttpCode(200)
  @Requires('account.manage')
  @Returns(administrationView)
  async membership(
    @Param('id', { schema: id }) administrationId: string,
    @Body({ schema: membershipBody }) body: z.infer<typeof membershipBody>,
    @CurrentActor() actor: Actor,
  ) {
    await this.commands.setMembership(administrationId, body, actor);
    return this.queries.administration(administrationId, actor);
  }
}
