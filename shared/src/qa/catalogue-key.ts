// Which parts has the key of a service? 99, then three digits each: group, object, what is done, detail.
import { performances, serviceGroups } from '../records/codes/service-key-parts.js';
import type { Content } from '../records/kinds.js';
import { written } from './content-parts.js';

export interface CatalogueKey {
  readonly group: string;
  readonly action: string;
  readonly detail: string;
}

const form = /^99(\d{3})\d{3}(\d{3})(\d{3})$/;
const groups = new Set(serviceGroups);
const actions = new Set(performances);

/** The parts of a key; null when it has not the form of one. */
export const partsOfKey = (content: Content): CatalogueKey | null => {
  const [, group, action, detail] = form.exec(written(content['key'])) ?? [];
  return group !== undefined && action !== undefined && detail !== undefined ? { group, action, detail } : null;
};

export const none = '000';
export const isGroup = ({ group }: CatalogueKey): boolean => groups.has(group);
/** A service that is only an object names no action. */
export const isAction = ({ action }: CatalogueKey): boolean => action === none || actions.has(action);
