// Which areas and administrations are there, by the names that people know?
import { Injectable } from '@nestjs/common';
import {
  displayNames,
  type Actor,
  type AdministrationView,
  type AreaRef,
  type AreaRow,
  type AreaView,
  type ListOf,
  type administrationListQuery,
  type areaListQuery,
} from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { notFound } from '../platform/refused.js';
import { Conditions, pageWithTotal, type PageRow } from '../platform/sql.js';

type AreaListQuery = z.infer<typeof areaListQuery>;
type AdministrationListQuery = z.infer<typeof administrationListQuery>;

export const areaColumns = `a.ars, a.ags, a.name, a.level, a.type, a.parent, a.seat, a.population, a.postcode,
  a.valid_from::text as "validFrom", a.valid_to::text as "validTo", a.successor`;

/** Every word of the question somewhere in the name. */
const wordsOf = (q: string | undefined): string[] =>
  (q ?? '')
    .toLocaleLowerCase('de')
    .split(/[\s,()]+/)
    .filter(Boolean);
const oneOf = (wanted: string | string[] | undefined, value: string | null): boolean =>
  wanted === undefined || (Array.isArray(wanted) ? wanted : [wanted]).includes(value ?? '');

const administrationSorts = { name: 'a.name collate "de-x-icu"', ars: `coalesce(a.ars, '')` } as const;
/** Records of others are not counted for a municipality: it could not open them either. */
const administrationColumns = (
  scope: string | null,
): string => `a.id, a.ars, a.name, a.kind, d.name as district, a.member_since::text as "memberSince",
  a.member_until::text as "memberUntil", m.is_member as "isMember",
  (select count(*)::int from record r where r.administration_id = a.id
    and r.state <> 'discarded'${scope === null ? '' : ` and r.administration_id = any (${scope}::uuid[])`}) as records`;
const administrationsFrom = (today: string): string => `administration a
  left join area d on d.ars = left(a.ars, 5) || '0000000' and d.level = 'district' and d.ars <> a.ars
  cross join lateral (select coalesce(a.member_since <= ${today}::date and coalesce(a.member_until >= ${today}::date, true),
    false) as is_member) m`;

/** Areas change once a year; their names stand beside everything else. */
const rememberedMs = 60_000;

@Injectable()
export class AreasQueries {
  private remembered: { readonly until: number; readonly areas: Promise<ReadonlyMap<string, AreaRef>> } | undefined;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Every area by its key, as it is named beside something else. */
  async refs(actor: Actor): Promise<ReadonlyMap<string, AreaRef>> {
    if (this.remembered === undefined || this.remembered.until < Date.now()) {
      const areas = this.all(actor).then(
        (all) => new Map(all.map(({ ars, name, level, district }) => [ars, { ars, name, level, district }])),
      );
      this.remembered = { until: Date.now() + rememberedMs, areas };
      areas.catch(() => {
        this.remembered = undefined;
      });
    }
    return this.remembered.areas;
  }

  /** Some hundred rows, and a name depends on all others: read whole, cut in memory. */
  private async all(actor: Actor): Promise<AreaView[]> {
    const rows = await this.db.read(actor).rows<AreaRow>(`select ${areaColumns} from area a`);
    const names = displayNames(rows);
    const districts = new Map(rows.filter(({ level }) => level === 'district').map(({ ars, name }) => [ars, name]));
    return rows.map((area) => ({
      ...area,
      name: names.get(area.ars) ?? area.name,
      district: area.level === 'district' ? null : (districts.get(`${area.ars.slice(0, 5)}0000000`) ?? null),
    }));
  }

  async list({ page, perPage, sort, filter, q }: AreaListQuery, actor: Actor): Promise<ListOf<AreaView>> {
    const words = wordsOf(q);
    const found = (await this.all(actor)).filter(
      (area) =>
        oneOf(filter.level, area.level) &&
        oneOf(filter.ars, area.ars) &&
        oneOf(filter.parent, area.parent) &&
        words.every((word) => area.name.toLocaleLowerCase('de').includes(word) || area.ars.startsWith(word)),
    );
    const key = sort.replace('-', '') as 'ars' | 'name' | 'population';
    const direction = sort.startsWith('-') ? -1 : 1;
    found.sort(
      (a, b) =>
        direction * (key === 'population' ? (a.population ?? 0) - (b.population ?? 0) : a[key].localeCompare(b[key], 'de')) ||
        a.ars.localeCompare(b.ars),
    );
    return {
      data: found.slice((page - 1) * perPage, page * perPage),
      total: found.length,
      totalIsExact: true,
      asOf: this.clock.now().toISOString(),
      next: null,
    };
  }

  async one(ars: string, actor: Actor): Promise<AreaView> {
    const area = (await this.all(actor)).find((candidate) => candidate.ars === ars);
    if (!area) throw notFound();
    return area;
  }

  async administrations({ page, perPage, sort, filter, q }: AdministrationListQuery, actor: Actor): Promise<ListOf<AdministrationView>> {
    const c = new Conditions();
    const today = c.$(this.clock.today());
    const from = administrationsFrom(today);
    c.is('a.id', filter.id, 'uuid').is('a.kind', filter.kind, 'text').is('m.is_member', filter.isMember, 'boolean');
    for (const word of wordsOf(q)) c.add(`strpos(lower(concat_ws(' ', a.name, d.name, a.ars)), ${c.$(word)}) > 0`);
    const counted = `select 1 from ${from} ${c.where}`;
    const direction = sort.startsWith('-') ? 'desc' : 'asc';
    const order = `${administrationSorts[sort.replace('-', '') as keyof typeof administrationSorts]} ${direction}, a.id`;
    const pageSql = `select ${administrationColumns(this.scopeOf(actor, c))} from ${from} ${c.where} order by ${order}
      limit ${c.$(perPage)} offset ${c.$((page - 1) * perPage)}`;
    const [row] = await this.db.read(actor).rows<PageRow<AdministrationView>>(pageWithTotal(pageSql, counted), c.params);
    return { data: row?.data ?? [], total: row?.total ?? 0, totalIsExact: true, asOf: this.clock.now().toISOString(), next: null };
  }

  async administration(id: string, actor: Actor): Promise<AdministrationView> {
    const c = new Conditions();
    const from = administrationsFrom(c.$(this.clock.today()));
    c.is('a.id', id, 'uuid');
    const [row] = await this.db
      .read(actor)
      .rows<AdministrationView>(`select ${administrationColumns(this.scopeOf(actor, c))} from ${from} ${c.where}`, c.params);
    if (!row) throw notFound();
    return row;
  }

  private scopeOf(actor: Actor, c: Conditions): string | null {
    return actor.scope === 'all' || !this.db.wallOne ? null : c.$(actor.scope);
  }
}
