// What may a reader see of a content? One cut for view, history, comparison, evidence, search and download alike.
import { fieldNamed, type Field } from './fields.js';
import { kinds, type Content } from './kinds.js';
import type { RecordKind } from './record.js';

/** `owner` is the owning administration and the centre; `everyone` includes the public. */
export type Reader = 'owner' | 'everyone';

const isObject = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);

const isPublicField = (field: Field | undefined): boolean => field !== undefined && field.readableBy !== 'owner';
const isPublicItem = (list: Field, item: Content): boolean => list.itemPublicBy === undefined || item[list.itemPublicBy] === true;

/** A name that no field declares is nobody's to read. */
const publicPart = (fields: readonly Field[], content: Content): Content => {
  const inside = (field: Field | undefined, value: unknown): unknown => {
    if (field?.shape === 'list' && Array.isArray(value))
      return value
        .filter(isObject)
        .filter((item) => isPublicItem(field, item))
        .map((item) => publicPart(field.fields, item));
    return field?.shape === 'group' && isObject(value) ? publicPart(field.fields, value) : value;
  };
  const kept: [name: string, value: unknown][] = [];
  for (const name of Object.keys(content)) {
    const field = fieldNamed(fields, name);
    if (name === 'id' || isPublicField(field)) kept.push([name, inside(field, content[name])]);
  }
  return Object.fromEntries(kept);
};

/** The content as this reader may have it. For everyone, whatever no field declares readable is cut as well. */
export const project = (kind: RecordKind, content: Content, reader: Reader): Content =>
  reader === 'owner' ? content : publicPart(kinds[kind].fields, content);
