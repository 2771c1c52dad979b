// Who is responsible for a service in an area, and for what is somebody responsible? From live texts only, and for every reader alike.
import { Injectable } from '@nestjs/common';
import {
  covers,
  keysUpwards,
  ownKeys,
  plainKey,
  responsibleIn,
  type Actor,
  type AreaRef,
  type CompetenceListQuery,
  type CompetenceView,
  type FoundHolder,
  type ListOf,
  type ResponsibleView,
} from '@kommunalredaktion/shared';
import { AreasQueries } from '../areas/areas.queries.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { directionOf, limitOf, listOfRows, refuseParts } from '../platform/list.js';
import { notFound } from '../platform/refused.js';
import { Conditions, fixed, pageWithTotal, type PageRow } from '../platform/sql.js';
import { administrationRefColumn } from '../records/record-list.js';
import { RecordsQueries } from '../records/records.queries.js';
import { publicEyes } from './public-eyes.js';

type Chain = readonly [AreaRef, ...AreaRef[]];
type HolderRow = Omit<FoundHolder, 'readable'> & { readonly commons: boolean };
type ListRow = Omit<CompetenceView, 'area' | 'readable'> & { readonly ars: string; readonly commons: boolean };

const recordColumn = `json_build_object('id', r.id, 'title', r.title, 'kind', r.kind) as record`;
const holderColumns = `c.ars, ${recordColumn}, ${administrationRefColumn}, c.role, c.criterion, r.commons`;

/** $1 service $2 keys of the area and those above it. */
export const responsibleStatement = fixed(
  `select ${holderColumns} from competence c join record r on r.id = c.holder_id where c.service_id = $1 and c.ars = any ($2::text[])
    order by r.title, r.id, c.item`,
);
const liveServiceStatement = fixed(`select 1 from record where id = $1 and kind = 'service' and live_edition_id is not null`);

/** A key that is no area's is shown as it is, at the level that its form tells. */
const strangeArea = (ars: string): AreaRef => ({
  ars,
  name: ars,
  district: null,
  level: ars.endsWith('0000000000') ? 'land' : ars.endsWith('0000000') ? 'district' : ars.endsWith('000') ? 'association' : 'municipality',
});

/** A key that is no area's counts with the area below it: the padded one of a municipality without Amt means the municipality, Germany holds wherever the Land does. */
const stepsOf = (chain: Chain): ReadonlyMap<string, string> => {
  let step = chain[0].ars;
  return new Map(
    keysUpwards(step).map((key) => {
      if (chain.some(({ ars }) => ars === key)) step = key;
      return [key, step];
    }),
  );
};

/** A service of another municipality is known by the name that the entry gives it. */
const serviceJoin = `left join record s on s.id = c.service_id and s.kind = 'service' and s.live_edition_id is not null and (s.commons or s.administration_id = c.administration_id)`;
const serviceTitle = `coalesce(s.title, c.service_name, c.service_key, '–')`;
const sortKeys: Readonly<Record<string, string>> = { area: 'c.ars', service: serviceTitle, holder: 'r.title' };

@Injectable()
export class CompetencesQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly areas: AreasQueries,
    private readonly records: RecordsQueries,
  ) {}

  /** The area and those above it, nearest first; an unknown one answers like a missing record. */
  async chainOf(ars: string): Promise<Chain> {
    const known = await this.areas.refs(publicEyes);
    const [first, ...above] = keysUpwards(ars).flatMap((key) => known.get(key) ?? []);
    if (first?.ars !== ars) throw notFound();
    return [first, ...above];
  }

  async responsible(serviceId: string, ars: string, actor: Actor): Promise<ResponsibleView> {
    const [chain, [service]] = await Promise.all([this.chainOf(ars), this.db.read(publicEyes).rows(liveServiceStatement, [serviceId])]);
    if (!service) throw notFound();
    return this.responsibleAlong(serviceId, chain, actor);
  }

  async responsibleAlong(serviceId: string, chain: Chain, actor: Actor): Promise<ResponsibleView> {
    const steps = stepsOf(chain);
    const rows = await this.db.read(publicEyes).rows<HolderRow>(responsibleStatement, [serviceId, [...steps.keys()]]);
    return responsibleIn(
      chain,
      rows.map((row) => ({
        ...row,
        ars: steps.get(row.ars) ?? row.ars,
        readable: row.commons || covers(actor.scope, row.administration.id),
      })),
    );
  }

  /** Of a service: who is responsible where. Of anything else: for what it is responsible. The record itself must be one that the actor may see. */
  async list(recordId: string, query: CompetenceListQuery, actor: Actor): Promise<ListOf<CompetenceView>> {
    refuseParts(query, 'q', 'after');
    const { kind } = await this.records.view(recordId, actor);
    const c = new Conditions();
    c.is(kind === 'service' ? 'c.service_id' : 'c.holder_id', recordId, 'uuid')
      .is('c.ars', query.filter.ars === undefined ? undefined : [query.filter.ars].flat().flatMap(ownKeys), 'text')
      .is('c.role', query.filter.role, 'text');
    const from = `competence c join record r on r.id = c.holder_id ${serviceJoin} ${c.where}`;
    const page = `select concat_ws(':', c.holder_id, c.item, c.ars) as id, json_build_object('id', s.id, 'title', ${serviceTitle}, 'key',
      coalesce(s.service_key, c.service_key)) as service, ${holderColumns}
      from ${from} order by ${sortKeys[query.sort.replace('-', '')]} ${directionOf(query.sort)}, c.holder_id, c.item,
        c.ars ${limitOf(query)}`;
    const [[row], known] = await Promise.all([
      this.db.read(publicEyes).rows<PageRow<ListRow>>(pageWithTotal(page, `select 1 from competence c ${c.where}`), c.params),
      this.areas.refs(publicEyes),
    ]);
    const data = (row?.data ?? []).map((one): CompetenceView => ({
      ...one,
      area: known.get(one.ars) ?? known.get(plainKey(one.ars)) ?? strangeArea(one.ars),
      readable: one.commons || covers(actor.scope, one.administration.id),
    }));
    return listOfRows({ data, total: row?.total ?? 0 }, this.clock.now());
  }
}
