// Which door leads to the journal?
import { Controller, Get, Query } from '@nestjs/common';
import { journalList, journalListQuery, type Actor, type JournalRow, type ListOf } from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { JournalQueries } from './journal.queries.js';

@Controller('journal')
export class JournalController {
  constructor(private readonly queries: JournalQueries) {}

  @Get()
  @Requires('journal.view')
  @Returns(journalList)
  list(
    @Query({ schema: journalListQuery }) query: z.infer<typeof journalListQuery>,
    @CurrentActor() actor: Actor,
  ): Promise<ListOf<JournalRow>> {
    return this.queries.list(query, actor);
  }
}
