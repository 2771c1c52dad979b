// What do rules ask the content of an office for? Tolerant reading: a form may hold nothing where a list will be.
import type { Content } from '../records/kinds.js';
import type { OrganisationalUnitContent } from '../records/kinds/organisational-unit.js';

type Listed = 'addresses' | 'channels' | 'contactPersons' | 'openingHours';
type ItemOf<K extends Listed> = NonNullable<OrganisationalUnitContent[K]>[number];
export type Address = ItemOf<'addresses'>;
export type Channel = ItemOf<'channels'>;

/** The items of a list of an office; none when the list is not there. */
export const itemsOf = <K extends Listed>(content: Content, list: K): readonly ItemOf<K>[] => {
  const items = content[list];
  return Array.isArray(items) ? (items as ItemOf<K>[]) : [];
};

/** A text without the blanks around it; empty when nothing is written. */
export const written = (text: unknown): string => (typeof text === 'string' ? text.trim() : '');
