// Which words hold for a service in an area? One service with everything around it, or all that are offered there, portion by portion.
import { Injectable } from '@nestjs/common';
import {
  project,
  type Actor,
  type Content,
  type EffectiveLine,
  type EffectiveView,
  type RecordRef,
  type ResponsibleView,
} from '@kommunalredaktion/shared';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { notFound } from '../platform/refused.js';
import { fixed } from '../platform/sql.js';
import { CompetencesQueries } from './competences.queries.js';
import { effectiveLineOf, isOffered, isOfferedNow, type Place, type Resident, type ServiceSource } from './effective-line.js';
import { publicEyes } from './public-eyes.js';

export const portion = 100;

export const residentsStatement = fixed(`select id, name, ars from administration where ars = any ($1::text[]) or kind = 'dikom'`);

/** $1 services $2 who has a say. Each with the supplements of these, in one statement whatever their number. */
export const sourcesStatement = fixed(`
  select r.id as "recordId", r.title, r.service_key as key, r.administration_id as "administrationId", e.id as "editionId", e.content,
    coalesce((
      select json_agg(json_build_object('recordId', s.id, 'administrationId', s.administration_id, 'editionId', x.id, 'content', x.content))
      from record s join edition x on x.id = s.live_edition_id where s.service_id = r.id and s.kind = 'supplement'
        and s.administration_id = any ($2::uuid[])), '[]') as supplements
  from record r join edition e on e.id = r.live_edition_id where r.id = any ($1::uuid[]) and r.kind = 'service' order by r.id`);
export const servicesStatement = fixed(
  `select id from record where kind = 'service' and live_edition_id is not null and administration_id = any ($1::uuid[]) order by id`,
);
export const holdersStatement = fixed(
  `select json_build_object('id', r.id, 'title', r.title, 'kind', r.kind) as record, e.content from record r
    join edition e on e.id = r.live_edition_id where r.id = any ($1::uuid[]) order by r.title, r.id`,
);

@Injectable()
export class EffectiveQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly competences: CompetencesQueries,
  ) {}

  async view(serviceId: string, ars: string, actor: Actor): Promise<EffectiveView> {
    const place = await this.placeOf(ars);
    const [[service], responsible] = await Promise.all([
      this.sources([serviceId], place),
      this.competences.responsibleAlong(serviceId, place.chain, actor),
    ]);
    if (!service || !isOffered(service, place)) throw notFound();
    return { ...effectiveLineOf(service, place), responsible, holders: await this.holders(responsible) };
  }

  async placeOf(ars: string): Promise<Place> {
    const chain = await this.competences.chainOf(ars);
    const residents = await this.db.read(publicEyes).rows<Resident>(residentsStatement, [chain.map((area) => area.ars)]);
    return { chain, residents: new Map(residents.map((one) => [one.id, one])), day: this.clock.today() };
  }

  /** Everything that is offered in an area today, as fast as the reader takes it; the memory of one portion is enough. */
  async *lines(place: Place): AsyncGenerator<EffectiveLine> {
    const ids = (await this.db.read(publicEyes).rows<{ id: string }>(servicesStatement, [[...place.residents.keys()]])).map(({ id }) => id);
    for (let from = 0; from < ids.length; from += portion) {
      for (const service of await this.sources(ids.slice(from, from + portion), place))
        if (isOfferedNow(service, place)) yield effectiveLineOf(service, place);
    }
  }

  private sources(ids: readonly string[], { residents }: Place): Promise<ServiceSource[]> {
    return this.db.read(publicEyes).rows<ServiceSource>(sourcesStatement, [ids, [...residents.keys()]]);
  }

  private async holders({ holders, contacts }: ResponsibleView): Promise<EffectiveView['holders']> {
    const ids = [...new Set([...holders, ...contacts].map(({ record }) => record.id))];
    const rows =
      ids.length === 0 ? [] : await this.db.read(publicEyes).rows<{ record: RecordRef; content: Content }>(holdersStatement, [ids]);
    return rows.map(({ record, content }) => ({ record, content: project(record.kind, content, 'everyone') }));
  }
}
