// What do rules ask a content for? Tolerant reading: a form may hold nothing where a list or a text will be.
import type { Content } from '../records/kinds.js';
import type { OnlineServiceContent } from '../records/kinds/online-service.js';
import type { OrganisationalUnitContent } from '../records/kinds/organisational-unit.js';
import type { ServiceContent } from '../records/kinds/service.js';

type Lists = Pick<OrganisationalUnitContent, 'addresses' | 'channels' | 'contactPersons' | 'openingHours'> &
  Pick<ServiceContent, 'fees' | 'deadlines' | 'processingTimes' | 'documents'> &
  Pick<OnlineServiceContent, 'competences' | 'links'>;
export type ItemOf<K extends keyof Lists> = NonNullable<Lists[K]>[number];
export type Address = ItemOf<'addresses'>;
export type Channel = ItemOf<'channels'>;
export type Fee = ItemOf<'fees'>;

/** The items of a list; none when the list is not there. */
export const itemsOf = <K extends keyof Lists>(content: Content, list: K): readonly ItemOf<K>[] => {
  const items = content[list];
  return Array.isArray(items) ? (items as ItemOf<K>[]) : [];
};

/** A text without the blanks around it; empty when nothing is written. */
export const written = (text: unknown): string => (typeof text === 'string' ? text.trim() : '');

/** The German words of a text by language; empty when there are none. */
export const germanOf = (texts: unknown): string => written((texts as { de?: unknown } | null | undefined)?.de);

const nothingButMarkup = /^(?:\s|<[^>]*>|&nbsp;|&#160;)*$/;
/** Nothing that anybody could read: an empty paragraph of the editor is no text. */
export const isEmpty = (text: string): boolean => nothingButMarkup.test(text);

/** The part of a content in which a text stands. */
export const partOf = (path: string): string => {
  const dot = path.indexOf('.');
  return dot === -1 ? path : path.slice(0, dot);
};
