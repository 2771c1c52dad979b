// How is it remembered how the findings stood at the end of a day? Counted from their events, so that the answer is the same whenever it is asked.
import { Injectable } from '@nestjs/common';
import { trendDays } from '@kommunalredaktion/shared';
import { Clock, startOfDay } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import type { Outcome } from '../platform/jobs/job.js';
import { robotActor } from '../platform/robots.js';

const checker = robotActor('checker');
const lastRun = `(select max(ended_at) from task where kind = 'qa.full-run' and state = 'done')`;
/** What was judged before midnight is written down a little later. */
const settledOf = (day: string): string => `((${day} + 1)::timestamp at time zone 'Europe/Berlin' + interval '10 minutes')`;

/** $1 today $2 limit $3 now. Days that have been over for a while and were not counted since; today, when the whole stock has been judged since it was counted. */
export const uncountedStatement = `
  select d.day::date::text as day
  from (select (min(at) at time zone 'Europe/Berlin')::date as first from finding_event) e,
    generate_series(greatest(e.first, $1::date - ${trendDays - 1}), $1::date, interval '1 day') d(day)
  left join qa_day q on q.day = d.day::date
  where case when d.day < $1::date then $3::timestamptz >= ${settledOf('d.day::date')} and coalesce(q.counted_at < ${settledOf('d.day::date')}, true)
    else ${lastRun} >= $1::date::timestamp at time zone 'Europe/Berlin' and coalesce(q.counted_at < ${lastRun}, true) end
  order by d.day limit $2`;

/** $1 day $2 now $3 today. Of several who count at once one does; the others find that it is done. */
const markStatement = `
  insert into qa_day (day, counted_at) values ($1, $2)
  on conflict (day) do update set counted_at = excluded.counted_at where qa_day.counted_at <
    case when $1::date < $3::date then ${settledOf('$1::date')} else ${lastRun} end
  returning day`;

/** $1 day $2 its first moment $3 the first moment after it. What has happened to a finding since is taken back. */
export const countStatement = `
  with since as (select distinct finding_id from finding_event where at >= $3),
  life as (
    select f.administration_id, f.rule, case when s.finding_id is null then f.state else (
      select v.event from finding_event v where v.finding_id = f.id and v.at < $3 order by v.at desc, v.id desc limit 1) end as stage
    from finding f left join since s on s.finding_id = f.id where f.first_seen < $3 and (f.state <> 'fixed' or s.finding_id is not null)),
  happened as (select distinct finding_id, administration_id, event = 'fixed' as fixed from finding_event where at >= $2 and at < $3
    and event in ('appeared', 'recurred', 'fixed'))
  insert into qa_daily (day, administration_id, rule, open, waived, appeared, fixed)
  select $1::date, administration_id, rule, sum(open), sum(waived), sum(appeared), sum(fixed) from (
    select administration_id, rule, (stage <> 'waived')::int as open, (stage = 'waived')::int as waived, 0 as appeared, 0 as fixed
      from life where stage <> 'fixed'
    union all select h.administration_id, f.rule, 0, 0, (not h.fixed)::int, h.fixed::int from happened h
      join finding f on f.id = h.finding_id) c
  group by administration_id, rule`;

@Injectable()
export class DaysCommands {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Oldest first. */
  async uncounted(limit: number): Promise<string[]> {
    return (await this.db.read(checker).rows<{ day: string }>(uncountedStatement, [this.clock.today(), limit, this.clock.now()])).map(
      ({ day }) => day,
    );
  }

  async count(day: string): Promise<Outcome> {
    const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    return this.db.write(checker, async (tx) => {
      const marked = await tx.rows(markStatement, [day, this.clock.now(), this.clock.today()]);
      if (marked.length === 0) return 'skipped';
      await tx.rows('delete from qa_daily where day = $1', [day]);
      await tx.rows(countStatement, [day, startOfDay(day), startOfDay(next)]);
      return 'done';
    });
  }
}
