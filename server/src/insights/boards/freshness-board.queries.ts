// When did somebody last look after the public texts? Counted by the conditions of the list of records.
import { Injectable } from '@nestjs/common';
import { freshnessBands, type Actor, type BoardQuery, type FreshnessBoard, type RecordListQuery } from '@kommunalredaktion/shared';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import type { Statement } from '../../platform/sql.js';
import { freshAt, recordConditions, type ListContext } from '../../records/record-conditions.js';
import { RecordsQueries } from '../../records/records.queries.js';
import { listLink } from '../list-link.js';
import { administrationFigures, bandFigures, bandOf, countOf, countsStatement, spansOf, type CountRow } from './counts.js';

type Filter = RecordListQuery['filter'];
const isPublic: Filter = { state: ['live', 'live-with-draft'] };
/** From this age on nobody has looked at a text for long. */
const longAgo = 365;
const shown = 15;

export const freshnessBoardStatement = (filter: Filter, actor: Actor, context: ListContext): Statement => {
  const c = recordConditions({ filter: { ...filter, ...isPublic }, q: undefined }, actor, context);
  // The states say so already; said again, the index that knows only public texts fits.
  c.add('r.live_edition_id is not null');
  return countsStatement('record r', c, { band: bandOf(freshAt, freshnessBands, context.today, c) });
};
export const byAdministrationStatement = (filter: Filter, actor: Actor, context: ListContext): Statement =>
  countsStatement('record r', recordConditions({ filter, q: undefined }, actor, context), { administration: 'r.administration_id' });

@Injectable()
export class FreshnessBoardQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly records: RecordsQueries,
  ) {}

  async view(filter: BoardQuery['filter'], actor: Actor): Promise<FreshnessBoard> {
    const context = this.records.context();
    const { today } = context;
    const before = { freshAt: { to: spansOf([{ name: 'old', from: longAgo }], today)[0]?.to ?? today } };
    const overdue = { overdue: true };
    const [ages, old, due] = (await Promise.all(
      [
        freshnessBoardStatement(filter, actor, context),
        byAdministrationStatement({ ...filter, ...before }, actor, context),
        byAdministrationStatement({ ...filter, ...overdue }, actor, context),
      ].map(({ text, params }) => this.db.read(actor).rows<CountRow>(text, params)),
    )) as [CountRow[], CountRow[], CountRow[]];
    const link = (more: object) => listLink('records', { ...filter, ...more });
    return {
      asOf: this.clock.now().toISOString(),
      total: { count: countOf(ages, 'all'), link: link(isPublic) },
      bands: bandFigures(ages, freshnessBands, today, (span) => link({ freshAt: span })),
      overdue: { count: countOf(due, 'all'), link: link(overdue) },
      old: administrationFigures(old, (administration) => link({ administration, ...before })).slice(0, shown),
    };
  }
}
