// Does a supplement still fit after its service has changed? Somebody who has compared both says so; the rules ask again at once.
import { Injectable } from '@nestjs/common';
import { may, type Actor, type FitsMasterBody, type MasterComparison } from '@kommunalredaktion/shared';
import { refuseUnmaintained } from '../areas/maintained.commands.js';
import { writeJournal } from '../history/journal.commands.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { Refused } from '../platform/refused.js';
import { lockRecords } from '../records/records.commands.js';
import { MasterComparisonQueries } from './master-comparison.queries.js';

interface Present {
  readonly edition: string | null;
  readonly base: string | null;
  readonly master: string | null;
}

/** Asked behind the lock: whoever follows a new text of the service waits for it, too. */
const readPresent = async (tx: Tx, id: string): Promise<Present | undefined> =>
  (
    await tx.rows<Present>(
      `select s.live_edition_id as edition, s.master_edition_id as base, m.live_edition_id as master from record s
        join record m on m.id = s.service_id where s.id = $1 and s.kind = 'supplement'`,
      [id],
    )
  )[0];

@Injectable()
export class SupplementsCommands {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly jobQueue: JobQueue,
    private readonly queries: MasterComparisonQueries,
  ) {}

  /** Of colleagues who say so at once, the first one has said it. */
  async confirmFit(id: string, { expectedEdition, expectedMaster }: FitsMasterBody, actor: Actor): Promise<MasterComparison> {
    await this.queries.view(id, actor);
    await this.db.write(actor, async (tx) => {
      const [record] = await lockRecords(tx, [id]);
      if (!record || !may(actor, 'record.confirm', record.administration_id)) throw new Refused('access.forbidden');
      await refuseUnmaintained(tx, [record.administration_id]);
      const present = await readPresent(tx, id);
      if (present?.edition !== expectedEdition || present.master !== expectedMaster) throw new Refused('api.stale');
      if (present.base === expectedMaster) return;
      await tx.rows(`update record set master_edition_id = $2 where id = $1`, [id, expectedMaster]);
      await tx.rows(`update qa_stamp set due_at = $2 where edition_id = $1`, [expectedEdition, this.clock.now()]);
      await writeJournal(
        tx,
        actor,
        'supplement.confirm',
        { kind: 'record', id, administrationId: record.administration_id, recordId: id },
        { edition: expectedEdition, master: expectedMaster, before: present.base },
      );
    });
    await this.jobQueue.enqueue([{ job: 'qa.check-record', payload: { recordId: id } }]);
    return this.queries.view(id, actor);
  }
}
