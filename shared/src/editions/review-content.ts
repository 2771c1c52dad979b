// Which part of a content did an approval look at? The review hash is taken over the canonical form of this part.
import { fieldNamed, type Field } from '../records/fields.js';
import { kinds, type Content } from '../records/kinds.js';
import type { RecordKind } from '../records/record.js';

const isObject = (value: unknown): value is Content => typeof value === 'object' && value !== null && !Array.isArray(value);

const known = new WeakMap<Field, boolean>();
/** Does anything inside this field need no approval? Asked for every content of a load, so each answer is remembered. */
const cutsInside = (field: Field): boolean => {
  const answer = known.get(field) ?? field.fields.some((inner) => inner.noReview === true || cutsInside(inner));
  known.set(field, answer);
  return answer;
};

const reviewed = (fields: readonly Field[], content: Content): Content => {
  const kept: [name: string, value: unknown][] = [];
  for (const name of Object.keys(content)) {
    const field = fieldNamed(fields, name);
    if (field?.noReview !== true) kept.push([name, field && cutsInside(field) ? inside(field, content[name]) : content[name]]);
  }
  return Object.fromEntries(kept);
};

const inside = ({ fields }: Field, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => (isObject(item) ? reviewed(fields, item) : item));
  return isObject(value) ? reviewed(fields, value) : value;
};

/** The content without the fields that need no new approval, at any level. Names that no field declares stay in, so that they void approvals. */
export const reviewContent = (kind: RecordKind, content: Content): Content => reviewed(kinds[kind].fields, content);
