// What does the database already know about the lines of a batch? Owners, records, parents, and ids for what is new.
import type { EditionState, ExternalId, RecordKind } from '@kommunalredaktion/shared';
import type { Reader } from '../../platform/database.js';
import { ownId } from '../own-name.js';
import type { ServiceFound } from './named-services.js';
import type { LoadLine } from './read-line.js';

export interface Owner {
  readonly id: string;
  readonly commons: boolean;
}
export type Owned = LoadLine & { readonly owner: Owner };

/** Administrations by the key that a line names them with. */
export const readOwners = async (reader: Reader): Promise<ReadonlyMap<string, Owner>> => {
  const rows = await reader.rows<Owner & { key: string }>(
    `select coalesce(ars, kind) as key, id, kind in ('land', 'dikom') as commons from administration`,
  );
  return new Map(rows.map(({ key, id, commons }) => [key, { id, commons }]));
};

/** One row for each line, in their order. */
export interface Found {
  readonly freshRecordId: string;
  readonly freshEditionId: string;
  readonly parentId: string | null;
  readonly recordId: string | null;
  readonly kind: RecordKind | null;
  readonly liveEditionId: string | null;
  readonly openEditionId: string | null;
  readonly openState: EditionState | null;
  readonly openRevision: number | null;
  readonly openWriters: readonly string[] | null;
}

const lookUpStatement = `
  select uuidv7() as "freshRecordId", uuidv7() as "freshEditionId", p.id as "parentId", r.id as "recordId", r.kind,
    r.live_edition_id as "liveEditionId", r.open_edition_id as "openEditionId", r.open_state as "openState", o.revision as "openRevision",
    case when o.id is not null then o.created_by || array(select w.account_id from edition_author w
      where w.edition_id = o.id) end as "openWriters"
  from jsonb_to_recordset($1) as s(i int, owner uuid, agency text, scheme text, value text, "ownId" uuid, "parentAgency" text,
    "parentScheme" text, "parentValue" text, "parentId" uuid)
  left join record_external_id x on x.administration_id = s.owner and x.agency = s.agency and x.scheme = s.scheme and x.value = s.value
  left join record r on r.id = coalesce(x.record_id, s."ownId") and r.administration_id = s.owner
  left join edition o on o.id = r.open_edition_id
  left join record_external_id px on px.administration_id = s.owner and px.agency = s."parentAgency" and px.scheme = s."parentScheme"
    and px.value = s."parentValue"
  left join record p on p.id = coalesce(px.record_id, s."parentId") and p.administration_id = s.owner and p.kind = 'organisational-unit'
  order by s.i`;

const parentOf = (parent: string | ExternalId | null) =>
  typeof parent === 'string'
    ? { parentId: parent }
    : parent && { parentAgency: parent.agency, parentScheme: parent.scheme, parentValue: parent.value, parentId: ownId(parent) };

export const lookUp = (reader: Reader, lines: readonly Owned[]): Promise<Found[]> =>
  reader.rows<Found>(lookUpStatement, [
    JSON.stringify(
      lines.map(({ owner, externalId, parent }, i) => ({
        i,
        owner: owner.id,
        ...externalId,
        ownId: ownId(externalId),
        ...parentOf(parent),
      })),
    ),
  ]);

/** A name of a service, and on whose behalf it is said. */
export interface Asked {
  readonly owner: string;
  readonly name: string | ExternalId;
}
export const askedKey = ({ owner, name }: Asked): string =>
  typeof name === 'string' ? `${owner}\n${name}` : `${owner}\n${name.agency}\n${name.scheme}\n${name.value}`;

const servicesStatement = `
  select s.key, f.id, f."liveEditionId"
  from jsonb_to_recordset($1) as s(key text, owner uuid, agency text, scheme text, value text, id uuid)
  cross join lateral (
    select r.id, r.live_edition_id as "liveEditionId" from (
      select x.record_id from record_external_id x where x.administration_id = any (s.owner || $2::uuid[]) and x.agency = s.agency
        and x.scheme = s.scheme and x.value = s.value
      union all select s.id where s.id is not null) n join record r on r.id = n.record_id
    where r.kind = 'service' and (r.commons or r.administration_id = s.owner) order by r.administration_id = s.owner desc, r.id limit 1) f`;

/** Services by what they are called: those of the owner first, then those of the Land and of DIKOM; each name is looked up once. */
export const lookUpServices = async (
  reader: Reader,
  asked: readonly Asked[],
  commons: readonly string[],
): Promise<ReadonlyMap<string, ServiceFound>> => {
  const once = new Map(asked.map((one) => [askedKey(one), one]));
  if (once.size === 0) return new Map();
  const rows = await reader.rows<ServiceFound & { key: string }>(servicesStatement, [
    JSON.stringify(
      [...once].map(([key, { owner, name }]) => ({
        key,
        owner,
        ...(typeof name === 'string' ? { id: name } : { ...name, id: ownId(name) }),
      })),
    ),
    commons,
  ]);
  return new Map(rows.map(({ key, id, liveEditionId }) => [key, { id, liveEditionId }]));
};

/** What an edition `e` would hold if it said what the line says; for which version of its service it was written, the line does not know. */
const saidBy = (e: string): string => `(${e}.id is not null and ${e}.content_hash = content_digest(case when ${e}.content ? 'masterEdition'
  then (s.content - 'masterEdition') || jsonb_build_object('masterEdition', ${e}.content -> 'masterEdition') else s.content - 'masterEdition' end))`;

/** Which lines say exactly what their record's live or open edition says? By the fingerprint that the database keeps of every content. */
export const compareWithKnown = (
  reader: Reader,
  asked: readonly { readonly liveEditionId: string | null; readonly openEditionId: string | null; readonly content: object }[],
): Promise<{ sameAsLive: boolean; sameAsOpen: boolean }[]> =>
  reader.rows(
    `select ${saidBy('l')} as "sameAsLive", ${saidBy('o')} as "sameAsOpen"
      from jsonb_to_recordset($1) as s(i int, live uuid, open uuid, content jsonb)
     left join edition l on l.id = s.live left join edition o on o.id = s.open order by s.i`,
    [
      JSON.stringify(
        asked.map(({ liveEditionId, openEditionId, content }, i) => ({ i, live: liveEditionId, open: openEditionId, content })),
      ),
    ],
  );
