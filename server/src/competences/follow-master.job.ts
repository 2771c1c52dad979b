// Has a service got a new text that its supplements have not been compared with, or lost the one they add to? Asked after both; also finds who names it by its key.
import { Injectable } from '@nestjs/common';
import { id } from '@kommunalredaktion/shared';
import { z } from 'zod';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import type { BackgroundJob, Outcome } from '../platform/jobs/job.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { robotActor } from '../platform/robots.js';
import { lockRecords } from '../records/records.commands.js';
import { linkServices } from './competences.commands.js';
import { changesSince, followMaster, markFollowed, readBehind, readMaster } from './masters.commands.js';

const batch = 500;
const publisher = robotActor('publisher');
const beforeAll = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class FollowMaster implements BackgroundJob<{ serviceId: string }> {
  readonly name = 'competences.follow-master';
  readonly payload = z.strictObject({ serviceId: id });
  readonly retry = { attempts: 5, backoffSeconds: 5 }; // a database restart takes about half a minute

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobQueue: JobQueue,
  ) {}

  key({ serviceId }: { serviceId: string }): string {
    return serviceId;
  }

  /** Compared outside of the transactions; a batch each. What is done stays done when it stops in the middle. */
  async run({ serviceId }: { serviceId: string }): Promise<Outcome> {
    const reader = this.db.read(publisher);
    const master = await readMaster(reader, serviceId);
    if (!master) return 'skipped';
    for (let after = beforeAll; ;) {
      const behind = await readBehind(reader, master, after, batch);
      const changes = await changesSince(reader, master, behind);
      const due = await this.db.write(publisher, (tx) => followMaster(tx, master, behind, changes, publisher, this.clock.now()));
      await this.jobQueue.enqueue(due.map((recordId) => ({ job: 'qa.check-record', payload: { recordId } })));
      after = behind.at(-1)?.id ?? after;
      if (behind.length < batch) break;
    }
    // An approver of the Land publishes with the reach of the Land: those elsewhere who name the service by its key are found here.
    const followed = await this.db.write(publisher, async (tx) => {
      await lockRecords(tx, [serviceId]);
      await linkServices(tx, [serviceId]);
      return markFollowed(tx, master);
    });
    return followed ? 'done' : 'skipped';
  }

  async backlog(limit: number): Promise<{ serviceId: string }[]> {
    return this.db.read(publisher).rows<{ serviceId: string }>(
      `select id as "serviceId" from record where kind = 'service' and live_edition_id is distinct from followed_edition_id order by id
          limit $1`,
      [limit],
    );
  }
}
