// Which kinds of record are there, and what does each know about its content?
import type { z } from 'zod';
import { fieldsOf, type Field } from './fields.js';
import { onlineServiceContent } from './kinds/online-service.js';
import { organisationalUnitContent } from './kinds/organisational-unit.js';
import { serviceContent } from './kinds/service.js';
import { supplementContent } from './kinds/supplement.js';
import type { RecordKind } from './record.js';

export type Content = Record<string, unknown>;

interface Kind {
  readonly content: z.ZodType<Content>;
  readonly fields: readonly Field[];
  /** The title shown everywhere, from the content. */
  readonly titleOf: (content: Content) => string;
  /** What a new record of this title holds. */
  readonly begin: (title: string) => Content;
}

const defineKind = (schema: z.ZodObject, titleOf: Kind['titleOf'], begin: Kind['begin']): Kind => ({
  content: schema as unknown as z.ZodType<Content>,
  fields: fieldsOf(schema),
  titleOf,
  begin,
});

const germanOf = (text: unknown): string => String((text as { de?: string } | null | undefined)?.de ?? '').trim();
const nameOf = ({ name }: Content): string => germanOf(name) || 'Ohne Namen';
const named = (title: string): Content => ({ name: { de: title } });

export const kinds: Readonly<Record<RecordKind, Kind>> = {
  'organisational-unit': defineKind(organisationalUnitContent, nameOf, named),
  service: defineKind(serviceContent, (content) => germanOf(content['publicName']) || nameOf(content), named),
  supplement: defineKind(
    supplementContent,
    ({ serviceName }) => (typeof serviceName === 'string' && serviceName.trim()) || 'Ergänzung ohne Leistung',
    (title) => ({ serviceName: title }),
  ),
  'online-service': defineKind(onlineServiceContent, nameOf, named),
};
