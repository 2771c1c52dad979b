// What follows a load? Search and verdicts: here where it was a small one, by the workers where it was the whole stock.
import { Injectable } from '@nestjs/common';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { QaCommands } from '../../qa/qa.commands.js';
import { allHands } from '../../records/search.commands.js';

@Injectable()
export class AfterLoad {
  constructor(
    private readonly queue: JobQueue,
    private readonly qa: QaCommands,
  ) {}

  async follow(): Promise<void> {
    await this.queue.enqueue(allHands());
    await this.qa.catchUp();
  }
}
