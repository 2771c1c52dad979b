// What may a reader see of a content? One cut for view, history, comparison, evidence, search and download alike.
import { fieldNamed, type Field } from './fields.js';
import { kinds, type Content } from './kinds.js';
import type { RecordKind } from './record.js';

/** `owner` is the owning administration and the centre; `everyone` includes the public. */
export type Reader = 'owner' | 'everyone';

const isObject = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Leaves out every field and list item that the two questions say no to. A name that no field declares is asked as undefined. */
export const keepOnly = (
  fields: readonly Field[], content: Content, keepsField: (field: Field | undefined) => boolean, keepsItem: (list: Field, item: Content) => boolean,
): Content => {
  const inside = (field: Field | undefined, value: unknown): unknown => {
    if (field?.shape === 'list' && Array.isArray(value)) {
      return value.filter(isObject).filter((item) => keepsItem(field, item)).map((item) => keepOnly(field.fields, item, keepsField, keepsItem));
    }
    return field?.shape === 'group' && isObject(value) ? keepOnly(field.fields, value, keepsField, keepsItem) : value;
  };
  const kept: [name: string, value: unknown][] = [];
  for (const name of Object.keys(content)) {
    const field = fieldNamed(fields, name);
    if (name === 'id' || keepsField(field)) kept.push([name, inside(field, content[name])]);
  }
  return Object.fromEntries(kept);
};

const isPublicField = (field: Field | undefined): boolean => field !== undefined && field.readableBy !== 'owner';
const isPublicItem = (list: Field, item: Content): boolean => list.itemPublicBy === undefined || item[list.itemPublicBy] === true;

/** The content as this reader may have it. For everyone, whatever no field declares readable is cut as well. */
export const project = (kind: RecordKind, content: Content, reader: Reader): Content =>
  reader === 'owner' ? content : keepOnly(kinds[kind].fields, content, isPublicField, isPublicItem);
