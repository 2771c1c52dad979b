// Is it getting better? Open, new and fixed findings, day by day, from what was counted at the end of each day.
import { Injectable } from '@nestjs/common';
import { findingStates, trendDays, type Actor, type TrendBoard, type TrendQuery } from '@kommunalredaktion/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { robotActor } from '../../platform/robots.js';
import { Conditions, fixed, type Statement } from '../../platform/sql.js';
import { listLink } from '../list-link.js';

interface DayRow {
  readonly day: string;
  readonly open: number;
  readonly appeared: number;
  readonly fixed: number;
}
interface CountedRow {
  readonly day: string;
  readonly countedAt: Date;
}

/** Which days were counted is no secret of anybody. */
const countedStatement = fixed(
  `select day::text as day, counted_at as "countedAt" from qa_day where day > $1::date - ${trendDays} order by day`,
);

export const trendStatement = (filter: TrendQuery['filter'], actor: Actor, wallOne: boolean, today: string): Statement => {
  const c = new Conditions();
  c.add(`d.day > ${c.$(today)}::date - ${trendDays}`)
    .is('d.administration_id', filter.administration, 'uuid')
    .is('d.rule', filter.rule, 'text');
  if (actor.scope !== 'all' && wallOne) c.add(`d.administration_id = any (${c.$(actor.scope)}::uuid[])`);
  return {
    params: c.params,
    text: `select d.day::text as day, sum(d.open)::int as open, sum(d.appeared)::int as appeared, sum(d.fixed)::int as fixed
      from qa_daily d ${c.where} group by d.day`,
  };
};

@Injectable()
export class TrendBoardQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async view(filter: TrendQuery['filter'], actor: Actor): Promise<TrendBoard> {
    const today = this.clock.today();
    const { text, params } = trendStatement(filter, actor, this.db.wallOne, today);
    const [days, sums] = await Promise.all([
      this.db.read(robotActor('checker')).rows<CountedRow>(countedStatement, [today]),
      this.db.read(actor).rows<DayRow>(text, params),
    ]);
    const byDay = new Map(sums.map((row) => [row.day, row]));
    const whatever = [...findingStates];
    const link = (more: object) => listLink('findings', { ...filter, state: whatever, ...more });
    return {
      asOf: days.at(-1)?.countedAt.toISOString() ?? null,
      days: days.map(({ day }) => {
        const { open = 0, appeared = 0, fixed: mended = 0 } = byDay.get(day) ?? {};
        const span = { from: day, to: day };
        return {
          day,
          open: { count: open, link: link({ openOn: day }) },
          appeared: { count: appeared, link: link({ appeared: span }) },
          fixed: { count: mended, link: link({ fixed: span }) },
        };
      }),
    };
  }
}
