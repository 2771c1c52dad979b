// How does a working copy of what is public come into being?
import { Injectable } from '@nestjs/common';
import { may, type Actor, type EditionView } from '@kommunalredaktion/shared';
import { refuseUnmaintained } from '../areas/maintained.commands.js';
import { writeJournal } from '../history/journal.commands.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { notFound, Refused } from '../platform/refused.js';
import { lockRecords } from '../records/records.commands.js';
import { RecordsQueries } from '../records/records.queries.js';
import { EditionsQueries } from './editions.queries.js';

/** A new draft of a supplement stands by the version of the service that somebody has last looked at: beginning to write is not yet looking. */
const contentToWorkOn = `case when r.kind = 'supplement' and r.master_edition_id is not null
  then s.content || jsonb_build_object('masterEdition', r.master_edition_id) else s.content end`;

@Injectable()
export class StartCommands {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly queries: EditionsQueries,
    private readonly records: RecordsQueries,
  ) {}

  /** What is being worked on already, or a working copy of what is public. */
  async openOrStart(recordId: string, actor: Actor): Promise<EditionView> {
    const { openEditionId } = await this.records.view(recordId, actor);
    return openEditionId ? this.queries.view(openEditionId, actor) : this.start(recordId, actor);
  }

  /** A working copy of the live edition. Two people asking at once get one draft; the second is told. */
  async start(recordId: string, actor: Actor): Promise<EditionView> {
    const view = await this.records.view(recordId, actor);
    if (!may(actor, 'edition.write', view.administration.id)) throw new Refused('access.forbidden');
    const id = await this.db.write(actor, async (tx) => {
      const [record] = await lockRecords(tx, [recordId]);
      if (!record) throw notFound();
      await refuseUnmaintained(tx, [record.administration_id]);
      const now = this.clock.now();
      const [made] = await tx.rows<{ id: string }>(
        `insert into edition (record_id, administration_id, commons, number, state, content, review_hash, based_on, created_by, created_at,
          updated_at)
         select r.id, r.administration_id, r.commons, (select max(number) + 1 from edition x where x.record_id = r.id), 'draft',
           ${contentToWorkOn}, s.review_hash, r.live_edition_id, $2, $3, $3
         from record r join lateral (select * from edition x where x.record_id = r.id
           order by (x.id = r.live_edition_id) desc, x.number desc limit 1) s on true
         where r.id = $1 and r.open_edition_id is null returning id`,
        [recordId, actor.id, now],
      );
      if (!made) throw new Refused('records.open-edition-exists');
      await tx.rows(
        `update record set open_edition_id = $2, open_state = 'draft', state = case when live_edition_id is null then 'new'
          else 'live-with-draft' end, updated_at = $3 where id = $1`,
        [recordId, made.id, now],
      );
      await writeJournal(tx, actor, 'edition.start', { kind: 'edition', id: made.id, administrationId: view.administration.id, recordId });
      return made.id;
    });
    return this.queries.view(id, actor);
  }
}
