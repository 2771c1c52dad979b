// How does a list of items change? Each step gives a new list; items keep their ids, so that comparison and merging know them.
import type { Content, Field } from '@kommunalredaktion/shared';
import { copyOf, isItem, newItem, newItemId } from './content-path.js';

export type Items = readonly Content[];
export const itemsIn = (value: unknown): Items => (Array.isArray(value) ? value.filter(isItem) : []);
export const idOfItem = (item: Content): string => String(item['id']);

const at = (items: Items, id: string): number => items.findIndex((item) => idOfItem(item) === id);

export const without = (items: Items, id: string): Items => items.filter((item) => idOfItem(item) !== id);
export const inserted = (items: Items, item: Content, index: number): Items => items.toSpliced(index, 0, item);

export const moved = (items: Items, id: string, by: -1 | 1): Items => {
  const from = at(items, id);
  const to = from + by;
  const item = items[from];
  return item && to >= 0 && to < items.length ? inserted(without(items, id), item, to) : items;
};

export const duplicated = (items: Items, id: string): { items: Items; copy: string } => {
  const index = at(items, id);
  const copy = copyOf(items[index] ?? {});
  return { items: inserted(items, copy, index + 1), copy: idOfItem(copy) };
};

export const added = (items: Items, list: Field): { items: Items; id: string } => {
  const item = newItem(list);
  return { items: [...items, item], id: idOfItem(item) };
};

/** A new time for a day, behind the times of that day and of the days before it. */
export const withSlot = (slots: Items, days: readonly string[], day: string, times: Content = {}): { slots: Items; id: string } => {
  const slot = { ...times, id: newItemId(), day };
  const order = (item: Content) => days.indexOf(String(item['day']));
  const index = slots.findLastIndex((item) => order(item) <= days.indexOf(day)) + 1;
  return { slots: inserted(slots, slot, index), id: slot.id };
};

export const slotsOf = (slots: Items, day: string): Items => slots.filter((slot) => slot['day'] === day);

/** One day gets the times of another; what it had goes. */
export const withDayLike = (slots: Items, days: readonly string[], day: string, model: string): Items =>
  slotsOf(slots, model).reduce<Items>(
    (all, slot) => withSlot(all, days, day, slot).slots,
    slots.filter((slot) => slot['day'] !== day),
  );
