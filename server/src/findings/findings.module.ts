// What does the room of findings offer to the rooms beside it?
import { Module } from '@nestjs/common';
import { FindingDecisions } from './finding-decisions.commands.js';
import { FindingsController } from './findings.controller.js';
import { FindingsQueries } from './findings.queries.js';
import { Rulesets } from './rulesets.queries.js';

@Module({
  controllers: [FindingsController],
  providers: [FindingDecisions, FindingsQueries, Rulesets],
  exports: [FindingsQueries, Rulesets],
})
export class FindingsModule {}
