// What does the room of history offer? The journal: written inside each transaction, sealed every second, read and checked.
import { Module } from '@nestjs/common';
import { JournalCheckQueries } from './journal-check.queries.js';
import { JournalController } from './journal.controller.js';
import { JournalQueries } from './journal.queries.js';
import { SealJournal } from './seal-journal.tick.js';

@Module({
  controllers: [JournalController],
  providers: [JournalCheckQueries, JournalQueries, SealJournal],
  exports: [JournalCheckQueries, SealJournal],
})
export class HistoryModule {}
