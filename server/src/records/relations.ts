// To which other records does a content point? Kept as columns beside it, so that they can be asked for both ways.
import type { Content } from '@kommunalredaktion/shared';
import type { Reader } from '../platform/database.js';
import { fixed } from '../platform/sql.js';

/** Columns of `record`; only one kind or another has each of the fields behind them. */
export interface Relations {
  readonly parentId: string | null;
  readonly serviceId: string | null;
  readonly masterEditionId: string | null;
  readonly serviceKey: string | null;
}

const filled = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

export const relationsOf = ({ parent, service, masterEdition, key, localId }: Content): Relations => ({
  parentId: filled(parent),
  serviceId: filled(service),
  masterEditionId: filled(masterEdition),
  serviceKey: filled(key) ?? filled(localId),
});

/** $n the relations as JSON: assignments for an update of `record`. */
export const setRelations = (
  json: string,
): string => `parent_id = (${json}::jsonb ->> 'parentId')::uuid, service_id = (${json}::jsonb ->> 'serviceId')::uuid,
  master_edition_id = (${json}::jsonb ->> 'masterEditionId')::uuid, service_key = ${json}::jsonb ->> 'serviceKey'`;

export interface ServiceRef {
  readonly id: string;
  readonly title: string;
  readonly liveEditionId: string | null;
}

const serviceStatement = fixed(
  `select id, title, live_edition_id as "liveEditionId" from record where id = $1 and kind = 'service' and (administration_id = $2
    or commons and live_edition_id is not null)`,
);

/** The service that an administration may add to: a public one of the Land or DIKOM, or one of its own. */
export const serviceFor = async (reader: Reader, id: string, administration: string): Promise<ServiceRef | undefined> =>
  (await reader.rows<ServiceRef>(serviceStatement, [id, administration]))[0];
