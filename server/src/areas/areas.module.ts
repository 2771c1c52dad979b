// What does the room of areas offer to the rooms beside it?
import { Module } from '@nestjs/common';
import { AreasCommands } from './areas.commands.js';
import { AdministrationsController, AreasController } from './areas.controller.js';
import { AreasQueries } from './areas.queries.js';
import { KnownAreasQueries } from './known-areas.queries.js';

@Module({
  controllers: [AreasController, AdministrationsController],
  providers: [AreasCommands, AreasQueries, KnownAreasQueries],
  exports: [AreasCommands, AreasQueries, KnownAreasQueries],
})
export class AreasModule {}
