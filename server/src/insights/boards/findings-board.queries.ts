// What is open, by rule, by administration and by age? Counted by the conditions of the list of findings.
import { Injectable } from '@nestjs/common';
import { findingAges, severities, type Actor, type BoardQuery, type FindingsBoard } from '@kommunalredaktion/shared';
import { findingConditions } from '../../findings/findings.queries.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import type { Statement } from '../../platform/sql.js';
import { listLink } from '../list-link.js';
import { administrationFigures, bandFigures, bandOf, counted, countOf, countsStatement, type CountRow } from './counts.js';

export const findingsBoardStatement = (filter: BoardQuery['filter'], actor: Actor, wallOne: boolean, today: string): Statement => {
  const c = findingConditions({ filter, q: undefined }, actor, wallOne);
  return countsStatement('finding f', c, {
    severity: 'f.severity',
    rule: 'f.rule',
    administration: 'f.administration_id',
    band: bandOf('f.first_seen', findingAges, today, c),
  });
};

@Injectable()
export class FindingsBoardQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async view(filter: BoardQuery['filter'], actor: Actor): Promise<FindingsBoard> {
    const today = this.clock.today();
    const { text, params } = findingsBoardStatement(filter, actor, this.db.wallOne, today);
    const rows = await this.db.read(actor).rows<CountRow>(text, params);
    const link = (more: object) => listLink('findings', { ...filter, ...more });
    return {
      asOf: this.clock.now().toISOString(),
      total: { count: countOf(rows, 'all'), link: link({}) },
      bySeverity: severities.map((severity) => ({ severity, count: countOf(rows, 'severity', severity), link: link({ severity }) })),
      byRule: counted(rows, 'rule').map(({ name, count }) => ({ rule: name ?? '', count, link: link({ rule: name }) })),
      byAge: bandFigures(rows, findingAges, today, (firstSeen) => link({ firstSeen })),
      byAdministration: administrationFigures(rows, (administration) => link({ administration })),
    };
  }
}
