// Which field does a remark mean, what stands there, and who may read it?
import type { Language } from '../api/messages.js';
import { fieldNamed, type Field } from '../records/fields.js';
import { kinds, type Content } from '../records/kinds.js';
import { textLanguages } from '../records/languages.js';
import { project, type Reader } from '../records/projection.js';
import type { RecordKind } from '../records/record.js';
import { idOf, trailOf } from '../records/trail.js';
import type { EditionComment } from './edition.js';

/** A comment that was made at a single field. */
export type FieldRemark = EditionComment & { readonly field: string };

export const remarksIn = (comments: readonly EditionComment[]): FieldRemark[] =>
  comments.filter((comment): comment is FieldRemark => comment.field !== null);

/** One step of a dot path: to a field, or inside it to a language or an item. */
interface Step {
  readonly path: string;
  readonly field: Field;
  readonly isInside: boolean;
  readonly value: unknown;
}

const itemId = /^[\w-]{1,40}$/;

/** The field that a name stands for after the steps so far; undefined where nothing is declared. */
const fieldOf = (last: Step | undefined, top: readonly Field[], name: string): Field | undefined => {
  if (!last) return fieldNamed(top, name);
  const { field, isInside } = last;
  if (field.shape === 'group' || (field.shape === 'list' && isInside)) return fieldNamed(field.fields, name);
  if (isInside) return undefined;
  if (field.shape === 'list') return itemId.test(name) ? field : undefined;
  return field.shape === 'texts' && (textLanguages as readonly string[]).includes(name) ? field : undefined;
};

const inside = (value: unknown, name: string): unknown => {
  if (Array.isArray(value)) return (value as Content[]).find((item, index) => idOf(item, index) === name);
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Content)[name] : undefined;
};

const stepsTo = (kind: RecordKind, content: Content, path: string): Step[] | undefined => {
  const steps: Step[] = [];
  let value: unknown = content;
  for (const name of path.split('.')) {
    const last = steps.at(-1);
    const field = fieldOf(last, kinds[kind].fields, name);
    if (!field) return undefined;
    value = inside(value, name);
    steps.push({ path: last ? `${last.path}.${name}` : name, field, isInside: field === last?.field, value });
  }
  return steps;
};

/** Does the path lead through fields that this kind declares? The item that it names may have gone meanwhile. */
export const isFieldPath = (kind: RecordKind, path: string): boolean => stepsTo(kind, {}, path) !== undefined;

/** What stands at a path in this content. */
export const valueThere = (kind: RecordKind, content: Content, path: string): unknown => stepsTo(kind, content, path)?.at(-1)?.value;

/** What is said about a field is read by whoever may read what stands there. */
export const mayReadAt = (kind: RecordKind, content: Content, path: string, reader: Reader): boolean =>
  reader === 'owner' || valueThere(kind, project(kind, content, reader), path) !== undefined;

/** Where a form speaks of a path: an item that is not there any more is spoken of at its list. */
export const placeOf = (kind: RecordKind, content: Content, path: string): string => {
  const steps = stepsTo(kind, content, path) ?? [];
  const gone = steps.findIndex(({ field, isInside, value }) => isInside && field.shape === 'list' && value === undefined);
  return steps[gone - 1]?.path ?? path;
};

/** The words for that place. */
export const placeInWords = (kind: RecordKind, content: Content, path: string, language: Language = 'de'): string =>
  trailOf(kind, content, placeOf(kind, content, path), language).join(' › ');

export interface Return {
  readonly by: EditionComment['by'];
  readonly reason: string | null;
  readonly remarks: readonly FieldRemark[];
}

/** The last time that changes were asked for: everything that was said in this one step. */
export const lastReturn = (comments: readonly EditionComment[]): Return | undefined => {
  const last = comments.findLast(({ action }) => action === 'request-changes');
  if (!last) return undefined;
  const said = comments.filter(({ action, at }) => action === last.action && at === last.at);
  return { by: last.by, reason: said.find(({ field }) => field === null)?.text ?? null, remarks: remarksIn(said) };
};
