// What may people decide about a finding? Leave it be for a while with a reason, take that back, or give it to somebody.
import { Injectable } from '@nestjs/common';
import { may, municipalRoles, type Actor, type FindingView, type Permission } from '@kommunalredaktion/shared';
import { refuseUnmaintained } from '../areas/maintained.commands.js';
import { writeJournal } from '../history/journal.commands.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database.js';
import { Refused } from '../platform/refused.js';
import { FindingsQueries } from './findings.queries.js';

const longestWaiverDays = 731;
interface Locked {
  id: string;
  record_id: string;
  administration_id: string;
  state: string;
  revision: number;
}

/** Nobody is given what they could not open. */
const seesIt = async (tx: Tx, accountId: string, finding: Locked): Promise<boolean> => {
  const found = await tx.rows(
    `select 1 from account a where a.id = $1 and a.state = 'active' and a.kind = 'person'
       and (not a.roles && $3::text[] or exists (select 1 from account_administration aa where aa.account_id = a.id
         and aa.administration_id = $2))`,
    [accountId, finding.administration_id, municipalRoles],
  );
  return found.length > 0;
};

@Injectable()
export class FindingDecisions {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly queries: FindingsQueries,
  ) {}

  async waive(
    id: string,
    { expectedRevision, until, reason }: { expectedRevision: number; until: string; reason: string },
    actor: Actor,
  ): Promise<FindingView> {
    return this.decide(id, expectedRevision, 'finding.waive', actor, async (tx, finding, now) => {
      const today = this.clock.today();
      const latest = new Date(Date.parse(today) + longestWaiverDays * 86_400_000).toISOString().slice(0, 10);
      if (until <= today || until > latest)
        throw new Refused('api.invalid', { fields: { until: 'Bitte wählen Sie einen Tag in den nächsten zwei Jahren.' } });
      await tx.rows(
        `update finding set state = 'waived', waived_until = $2, waiver_reason = $3, waived_by = $4, assignee_id = null,
          revision = revision + 1 where id = $1`,
        [id, until, reason, actor.id],
      );
      await this.event(tx, finding, 'waived', actor, now, reason);
      // The day after, the record is looked at again by itself.
      await tx.rows(
        `update qa_stamp s set due_at = least(coalesce(s.due_at, 'infinity'), ($2::date + 1)::timestamp at time zone 'Europe/Berlin')
          from record r where r.id = $1 and s.edition_id = r.live_edition_id`,
        [finding.record_id, until],
      );
      await writeJournal(tx, actor, 'finding.waive', this.subject(finding), { until });
    });
  }

  async reopen(id: string, { expectedRevision }: { expectedRevision: number }, actor: Actor): Promise<FindingView> {
    return this.decide(id, expectedRevision, 'finding.waive', actor, async (tx, finding, now) => {
      if (finding.state !== 'waived') throw new Refused('findings.already-settled');
      await tx.rows(
        `update finding set state = 'open', waived_until = null, waiver_reason = null, waived_by = null, revision = revision + 1
          where id = $1`,
        [id],
      );
      await this.event(tx, finding, 'reopened', actor, now);
      await writeJournal(tx, actor, 'finding.reopen', this.subject(finding));
    });
  }

  async assign(
    id: string,
    { expectedRevision, assignee }: { expectedRevision: number; assignee: string | null },
    actor: Actor,
  ): Promise<FindingView> {
    return this.decide(id, expectedRevision, 'finding.assign', actor, async (tx, finding, now) => {
      // Who may hand work out may not end a waiver by the way.
      if (finding.state === 'waived') throw new Refused('findings.already-settled');
      if (assignee && !(await seesIt(tx, assignee, finding)))
        throw new Refused('api.invalid', { fields: { assignee: 'Diese Person gibt es nicht.' } });
      await tx.rows(`update finding set state = $3, assignee_id = $2, revision = revision + 1 where id = $1`, [
        id,
        assignee,
        assignee ? 'assigned' : 'open',
      ]);
      await this.event(tx, finding, 'assigned', actor, now);
      await writeJournal(tx, actor, 'finding.assign', this.subject(finding), { assignee });
    });
  }

  private async decide(
    id: string,
    expectedRevision: number,
    permission: Permission,
    actor: Actor,
    work: (tx: Tx, finding: Locked, now: Date) => Promise<void>,
  ): Promise<FindingView> {
    await this.queries.view(id, actor);
    await this.db.write(actor, async (tx) => {
      await tx.rows(`select 1 from record where id = (select record_id from finding where id = $1) for update`, [id]);
      const [finding] = await tx.rows<Locked>(
        `select id, record_id, administration_id, state, revision from finding where id = $1 for update`,
        [id],
      );
      if (finding && finding.revision !== expectedRevision) throw new Refused('api.stale');
      if (!finding || !may(actor, permission, finding.administration_id)) throw new Refused('access.forbidden');
      await refuseUnmaintained(tx, [finding.administration_id]);
      if (finding.state === 'fixed') throw new Refused('findings.already-settled');
      await work(tx, finding, this.clock.now());
    });
    return this.queries.view(id, actor);
  }

  private event(tx: Tx, finding: Locked, event: string, actor: Actor, now: Date, reason: string | null = null): Promise<unknown> {
    return tx.rows(
      `insert into finding_event (finding_id, administration_id, event, account_id, at, reason) values ($1, $2, $3, $4, $5, $6)`,
      [finding.id, finding.administration_id, event, actor.id, now, reason],
    );
  }

  private subject(finding: Locked) {
    return { kind: 'finding' as const, id: finding.id, administrationId: finding.administration_id, recordId: finding.record_id };
  }
}
