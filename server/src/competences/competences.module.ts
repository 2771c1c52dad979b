// What does the room of competences offer to the rooms beside it?
import { Module } from '@nestjs/common';
import { AreasModule } from '../areas/areas.module.js';
import { RecordsModule } from '../records/records.module.js';
import { AreaTextsController, CompetencesController, ServicesController, SupplementsController } from './competences.controller.js';
import { CompetencesQueries } from './competences.queries.js';
import { EffectiveQueries } from './effective.queries.js';
import { FollowMaster } from './follow-master.job.js';
import { MasterComparisonQueries } from './master-comparison.queries.js';
import { SupplementsCommands } from './supplements.commands.js';
import { UsedByQueries } from './used-by.queries.js';

@Module({
  imports: [AreasModule, RecordsModule],
  controllers: [ServicesController, AreaTextsController, CompetencesController, SupplementsController],
  providers: [CompetencesQueries, EffectiveQueries, FollowMaster, MasterComparisonQueries, SupplementsCommands, UsedByQueries],
  exports: [CompetencesQueries, EffectiveQueries, FollowMaster],
})
export class CompetencesModule {}
