// How do the official areas come in, and who becomes a member? One transaction; nothing that was ever official is deleted.
import { Injectable } from '@nestjs/common';
import {
  administrationsOf,
  compareAreas,
  homonyms,
  may,
  nameWithDistrict,
  readAreas,
  say,
  type Actor,
  type AreaFileError,
  type AreaRow,
} from '@kommunalredaktion/shared';
import { writeJournal } from '../history/journal.commands.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database.js';
import { notFound, Refused } from '../platform/refused.js';
import { areaColumns } from './areas.queries.js';
import { holdMembership } from './maintained.commands.js';

export interface AreaLoad {
  readonly errors: readonly AreaFileError[];
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
}
export interface Membership {
  readonly memberSince: string | null;
  readonly memberUntil: string | null;
}

const loadLock = 4_711_000_019;
const dikom = { ars: null, name: 'DIKOM (Zweckverband Digitale Kommunen Brandenburg)', kind: 'dikom' };

@Injectable()
export class AreasCommands {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** A file with errors changes nothing. The administrations that follow from the areas are added and renamed, never taken away. */
  async load(text: string, actor: Actor): Promise<AreaLoad> {
    const { areas, errors } = readAreas(text);
    if (errors.length > 0) return { errors, added: 0, changed: 0, gone: 0 };
    return this.db.write(actor, async (tx) => {
      await tx.rows('select pg_advisory_xact_lock($1)', [loadLock]);
      const present = await tx.rows<AreaRow>(`select ${areaColumns} from area a`);
      const { added, changed, gone } = compareAreas(present, areas);
      const ending = gone.filter(({ validTo }) => validTo === null);
      await writeAreas(tx, [...added, ...changed]);
      await tx.rows('update area set valid_to = $2 where ars = any ($1)', [ending.map(({ ars }) => ars), this.clock.today()]);
      await writeAdministrations(tx, areas);
      const counts = { added: added.length, changed: changed.length, gone: ending.length };
      if (counts.added + counts.changed + counts.gone > 0)
        await writeJournal(tx, actor, 'area.load', { kind: 'area', id: areas[0]?.ars ?? '', administrationId: null }, counts);
      return { errors, ...counts };
    });
  }

  async setMembership(id: string, { memberSince, memberUntil }: Membership, actor: Actor): Promise<void> {
    if (!may(actor, 'account.manage', id)) throw new Refused('access.forbidden');
    if (memberUntil !== null && (memberSince === null || memberUntil < memberSince)) {
      throw new Refused('api.invalid', { fields: { memberUntil: say('administration.membership-order', {}, actor.language) } });
    }
    await this.db.write(actor, async (tx) => {
      await holdMembership(tx, id);
      const changed = await tx.rows('update administration set member_since = $2, member_until = $3 where id = $1 returning id', [
        id,
        memberSince,
        memberUntil,
      ]);
      if (changed.length === 0) throw notFound();
      await writeJournal(
        tx,
        actor,
        'administration.member',
        { kind: 'administration', id, administrationId: id },
        { memberSince, memberUntil },
      );
    });
  }
}

const writeAreas = (tx: Tx, areas: readonly AreaRow[]): Promise<unknown> =>
  tx.rows(
    `insert into area (ars, ags, name, level, type, parent, seat, population, postcode, valid_from, valid_to, successor)
   select ars, ags, name, level, type, parent, seat, population, postcode, "validFrom", "validTo", successor
   from jsonb_to_recordset($1) as s(ars text, ags text, name text, level text, type text, parent text, seat text, population int,
     postcode text, "validFrom" date, "validTo" date, successor text)
   on conflict (ars) do update set ags = excluded.ags, name = excluded.name, level = excluded.level, type = excluded.type,
     parent = excluded.parent, seat = excluded.seat,
     population = excluded.population, postcode = excluded.postcode, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
       successor = excluded.successor`,
    [JSON.stringify(areas)],
  );

/** The name that people read is kept with the administration, so that no list has to work out homonyms. */
const writeAdministrations = async (tx: Tx, areas: readonly AreaRow[]): Promise<void> => {
  const nameOf = new Map(areas.map(({ ars, name }) => [ars, name]));
  const twins = new Set([...homonyms(areas).values()].flat().map(({ ars }) => ars));
  const districtOf = (ars: string): string | undefined => nameOf.get(`${ars.slice(0, 5)}0000000`);
  const rows = administrationsOf(areas).map((one) => {
    const district = districtOf(one.ars);
    return { ...one, name: twins.has(one.ars) && district !== undefined ? nameWithDistrict(one.name, district) : one.name };
  });
  await tx.rows(
    `insert into administration as a (ars, name, kind) select ars, name, kind
      from jsonb_to_recordset($1) as s(ars text, name text, kind text)
     on conflict (ars) do update set name = excluded.name, kind = excluded.kind where a.name <> excluded.name or a.kind <> excluded.kind`,
    [JSON.stringify(rows)],
  );
  await tx.rows(
    `insert into administration (ars, name, kind) select $1, $2, $3 where not exists (select 1 from administration where kind = $3)`,
    [dikom.ars, dikom.name, dikom.kind],
  );
};
