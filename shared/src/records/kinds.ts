// Which kinds of record are there, and what does each know about its content?
import type { z } from 'zod';
import { fieldsOf, type Field } from './fields.js';
import { organisationalUnitContent } from './kinds/organisational-unit.js';
import type { RecordKind } from './record.js';

export type Content = Record<string, unknown>;

interface Kind {
  readonly content: z.ZodType<Content>;
  readonly fields: readonly Field[];
  /** The title shown everywhere, from the content. */
  readonly titleOf: (content: Content) => string;
}

export const kinds: Readonly<Record<RecordKind, Kind>> = {
  'organisational-unit': {
    content: organisationalUnitContent as unknown as z.ZodType<Content>,
    fields: fieldsOf(organisationalUnitContent),
    titleOf: (content) => String((content['name'] as { de?: string } | undefined)?.de ?? '').trim() || 'Ohne Namen',
  },
};
