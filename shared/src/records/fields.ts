// What is known about each field of a record, beyond its shape? One registry; form, comparison, review, search and every projection read it.
import { z } from 'zod';

export interface FieldMeta {
  /** Message key of the label; the help text is `<label>.help` where it exists. */
  readonly label: string;
  /** How it is typed in; by default the shape decides. */
  readonly input?:
    | 'line'
    | 'area'
    | 'html'
    | 'code'
    | 'date'
    | 'time'
    | 'yes-no'
    | 'record'
    | 'days'
    /** Whole cents; a day of one year or of every year (`--MM-DD`); regional keys; the id of an edition. */
    | 'money'
    | 'month-day'
    | 'areas'
    | 'edition';
  /** Who may read it besides the owner and the centre: everyone (default), or nobody. */
  readonly readableBy?: 'everyone' | 'owner';
  /** An item of this list is readable for everyone only when this yes-no field of it is true. */
  readonly itemPublicBy?: string;
  /** A change needs no new approval. */
  readonly noReview?: true;
  /** The XZuFi element it becomes (domain facts: organisational unit 1.7). */
  readonly xzufi?: string;
  /** Section of the form; set at the top level only. */
  readonly section?: string;
  /** Names the record to people who search: ranks before everything else. */
  readonly naming?: true;
  /** Not part of the text search. */
  readonly unsearched?: true;
  /** Codes and their message keys live under `code.<list>.<value>`. */
  readonly codes?: string;
  /** A record: of which kind it is; without it, of the same kind as the record it stands in. */
  readonly pointsTo?: 'service';
  /** A unit: the number beside it that it counts; one of it has a name of its own, `code.<list>.<value>.one`. */
  readonly counts?: string;
  /** Asked for only when the field `kind` beside it has one of these values; what is written there all the same is always shown. */
  readonly shownFor?: readonly string[];
  /** Written by the server, never typed in: no form shows it. */
  readonly setByMachine?: true;
  /** For lists: fields that name an item to people, in this order. */
  readonly itemTitle?: readonly string[];
}

export const fieldRegistry = z.registry<FieldMeta>();

/** Declares a field: the schema with what people and programs need to know about it. */
export const field = <T extends z.ZodType>(schema: T, meta: FieldMeta): T => {
  fieldRegistry.add(schema, meta);
  return schema;
};

export type FieldShape = 'text' | 'texts' | 'number' | 'yes-no' | 'choice' | 'group' | 'list' | 'values';

/** One field, read from the schema: name, meta, shape and what lies inside. */
export interface Field extends FieldMeta {
  readonly name: string;
  readonly shape: FieldShape;
  /** May be missing altogether. */
  readonly optional: boolean;
  readonly maxLength: number | undefined;
  readonly options: readonly string[] | undefined;
  readonly fields: readonly Field[];
}

const unwrap = (schema: z.ZodType): z.ZodType => {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable || inner instanceof z.ZodDefault)
    inner = inner.unwrap() as z.ZodType;
  return inner;
};

/** What there is to choose from. An enum puts bare numbers first; where the order matters, a literal keeps it. */
const optionsOf = (schema: z.ZodType): readonly string[] | undefined => {
  if (schema instanceof z.ZodEnum) return schema.options as string[];
  return schema instanceof z.ZodLiteral ? ([...schema.values] as string[]) : undefined;
};

const describe = (name: string, outer: z.ZodType): Field => {
  const schema = unwrap(outer);
  const meta = fieldRegistry.get(outer as never) ?? fieldRegistry.get(schema as never) ?? { label: `field.${name}` };
  const plain = { ...meta, name, optional: outer.safeParse(undefined).success, maxLength: undefined, options: undefined, fields: [] };
  if (schema instanceof z.ZodObject) return { ...plain, shape: 'group', fields: fieldsOf(schema) };
  if (schema instanceof z.ZodArray) {
    const element = unwrap(schema.element as z.ZodType);
    return element instanceof z.ZodObject
      ? { ...plain, shape: 'list', fields: fieldsOf(element) }
      : { ...plain, shape: 'values', options: optionsOf(element) };
  }
  if (schema instanceof z.ZodRecord) {
    const value = unwrap(schema.valueType as z.ZodType);
    return { ...plain, shape: 'texts', maxLength: value instanceof z.ZodString ? (value.maxLength ?? undefined) : undefined };
  }
  const options = optionsOf(schema);
  if (options) return { ...plain, shape: 'choice', options };
  if (schema instanceof z.ZodBoolean) return { ...plain, shape: 'yes-no' };
  if (schema instanceof z.ZodNumber) return { ...plain, shape: 'number' };
  return { ...plain, shape: 'text', maxLength: schema instanceof z.ZodString ? (schema.maxLength ?? undefined) : undefined };
};

/** All fields of an object schema in the order they are written down. The field `id` of list items is identity, not content. */
export const fieldsOf = (schema: z.ZodType): Field[] => {
  const object = unwrap(schema);
  if (!(object instanceof z.ZodObject)) return [];
  return Object.entries(object.shape as Record<string, z.ZodType>)
    .filter(([name]) => name !== 'id')
    .map(([name, inner]) => describe(name, inner));
};

const byName = new WeakMap<readonly Field[], ReadonlyMap<string, Field>>();
/** The field of this name; found without going through all of them, because every content asks for every name. */
export const fieldNamed = (fields: readonly Field[], name: string): Field | undefined => {
  let known = byName.get(fields);
  if (known === undefined) byName.set(fields, (known = new Map(fields.map((field) => [field.name, field]))));
  return known.get(name);
};
