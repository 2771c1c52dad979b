// Where is a record used? Supplements to it, entries that name it as their service, units below it; counted by the conditions of the list that each leads to.
import { Injectable } from '@nestjs/common';
import type { Actor, RecordListQuery, Use, UsedByView } from '@kommunalredaktion/shared';
import { Database } from '../platform/database.js';
import { fixed } from '../platform/sql.js';
import { recordConditions } from '../records/record-conditions.js';
import { administrationRefColumn } from '../records/record-list.js';
import { RecordsQueries } from '../records/records.queries.js';
import { publicEyes } from './public-eyes.js';

const shown = 5;
type Counted = Pick<Use, 'count' | 'first'>;

/** How many records a list holds, and the first of them by title. */
const useStatement = (where: string): string => `
  select (select count(*)::int from record r ${where}) as count, coalesce((select json_agg(f) from (
    select r.id, r.title, r.kind, ${administrationRefColumn} from record r ${where} order by r.title, r.id limit ${shown}) f),
      '[]') as first`;

const competencesStatement = fixed(`
  select (select count(*)::int from competence where service_id = $1) as count, coalesce((select json_agg(f) from (
    select r.id, r.title, r.kind, ${administrationRefColumn} from record r where r.id in (select holder_id from competence
      where service_id = $1) order by r.title, r.id limit ${shown}) f), '[]') as first`);

const listLink = (filter: object): string => `/records?filter=${encodeURIComponent(JSON.stringify(filter))}`;

@Injectable()
export class UsedByQueries {
  constructor(
    private readonly db: Database,
    private readonly records: RecordsQueries,
  ) {}

  async view(id: string, actor: Actor): Promise<UsedByView> {
    await this.records.view(id, actor);
    const [supplements, children, [competences]] = await Promise.all([
      this.use({ service: id }, actor),
      this.use({ parent: id }, actor),
      this.db.read(publicEyes).rows<Counted>(competencesStatement, [id]),
    ]);
    return { supplements, children, competences: { ...(competences as Counted), link: `/records/${id}/show?view=responsible` } };
  }

  private async use(filter: RecordListQuery['filter'], actor: Actor): Promise<Use> {
    const c = recordConditions({ filter, q: undefined }, actor, this.records.context());
    const [row] = await this.db.read(actor).rows<Counted>(useStatement(c.where), c.params);
    return { ...(row as Counted), link: listLink(filter) };
  }
}
