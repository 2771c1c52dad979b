// Which places does a comparison show, in which order, and what stands there on both sides?
import {
  identityOf,
  isSame,
  kinds,
  type Change,
  type Content,
  type Field,
  type RecordKind,
  type RuleFinding,
} from '@kommunalredaktion/shared';
import { enclosing, fieldAt, valueAt } from '../../ui/fields/content-path.js';
import { isTimetable, isUnder } from '../../ui/fields/form-state.js';

export interface Entry {
  readonly path: string;
  readonly trail: readonly string[];
  readonly field: Field;
  /** One change; or the times of a week, of which several may have changed; or a field that says the same on both sides. */
  readonly change: Change | 'timetable' | 'same';
  readonly before: unknown;
  readonly after: unknown;
}

/** The path of the list of times that a path lies in. */
const timetableOf = (fields: readonly Field[], path: string): string | undefined => {
  const names = path.split('.');
  return names
    .map((_, index) => names.slice(0, index + 1).join('.'))
    .find((at) => {
      const field = fieldAt(fields, at);
      return field !== undefined && isTimetable(field) && at.endsWith(field.name);
    });
};

interface Compared {
  readonly kind: RecordKind;
  readonly before: Content | null;
  readonly after: Content;
  readonly changes: readonly Change[];
}

/** A content that had none before it is read as a whole; beside nothing every word would be new. */
const wholeEntries = ({ kind, after }: Compared, label: (field: Field) => string): Entry[] =>
  kinds[kind].fields
    .filter(({ name }) => !isSame(after[name], undefined))
    .map((field) => ({ path: field.name, trail: [label(field)], field, change: 'same', before: undefined, after: after[field.name] }));

/** Changes as they are read: the times of one week together, everything else one by one. */
export const changedEntries = (compared: Compared, label: (field: Field) => string): Entry[] => {
  const { kind, before, after, changes } = compared;
  if (before === null) return wholeEntries(compared, label);
  const { fields } = kinds[kind];
  const shown = new Set<string>();
  return changes.flatMap((change): Entry[] => {
    const week = timetableOf(fields, change.path);
    const at = week ?? change.path;
    if (week === undefined)
      return [{ path: at, trail: change.trail, field: change.field, change, before: change.before, after: change.after }];
    const field = fieldAt(fields, week);
    if (shown.has(week) || !field) return [];
    shown.add(week);
    const depth = week.split('.').length;
    return [
      {
        path: week,
        trail: change.trail.slice(0, depth),
        field,
        change: 'timetable',
        before: valueAt(before, week),
        after: valueAt(after, week),
      },
    ];
  });
};

/** The same, with every field in between that did not change. */
export const allEntries = (compared: Compared, label: (field: Field) => string): Entry[] => {
  const changed = changedEntries(compared, label);
  return kinds[compared.kind].fields.flatMap((field) => {
    const own = changed.filter(({ path }) => isUnder(field.name, path));
    const [before, after] = [compared.before?.[field.name], compared.after[field.name]];
    if (own.length > 0 || isSame(after, undefined)) return own;
    return [{ path: field.name, trail: [label(field)], field, change: 'same' as const, before, after }];
  });
};

export interface Group {
  readonly path: string;
  readonly trail: readonly string[];
  readonly entries: readonly Entry[];
}

/** What was changed in one item, one group or one text in several languages stands together. */
export const groupsOf = (entries: readonly Entry[]): Group[] => {
  const groups: Group[] = [];
  for (const entry of entries) {
    const path = enclosing(entry.path).at(-1) ?? entry.path;
    const last = groups.at(-1);
    if (last?.path === path) groups[groups.length - 1] = { ...last, entries: [...last.entries, entry] };
    else groups.push({ path, trail: entry.trail.slice(0, Math.max(1, entry.trail.length - 1)), entries: [entry] });
  }
  return groups;
};

export interface Placed<T> {
  readonly at: ReadonlyMap<string, readonly T[]>;
  readonly elsewhere: readonly T[];
}

/** Each finding or remark at the first entry that it concerns; the rest concerns nothing that is shown. */
export const placeAt = <T extends { readonly field: string }>(entries: readonly Entry[], things: readonly T[]): Placed<T> => {
  const at = new Map<string, T[]>();
  const elsewhere: T[] = [];
  for (const thing of things) {
    const entry = entries.find(({ path }) => isUnder(path, thing.field)) ?? entries.find(({ path }) => isUnder(thing.field, path));
    if (entry) at.set(entry.path, [...(at.get(entry.path) ?? []), thing]);
    else elsewhere.push(thing);
  }
  return { at, elsewhere };
};

/** Findings of the draft that the live edition does not have. */
export const newOnes = (draft: readonly RuleFinding[], live: readonly RuleFinding[]): ReadonlySet<string> => {
  const known = new Set(live.map(identityOf));
  return new Set(draft.map(identityOf).filter((identity) => !known.has(identity)));
};
