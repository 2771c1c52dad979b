// Who is told when a part of the content changes? Stores outside of React: a keystroke wakes the rows that show the changed value and no others.
import { useSyncExternalStore } from 'react';
import type { Content } from '@kommunalredaktion/shared';
import { valueAt, withValue } from './content-path.js';

/** A value that can be watched. */
export interface Watched<T> {
  readonly get: () => T;
  readonly set: (next: T) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const watched = <T>(initial: T): Watched<T> => {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      if (next === value) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};

/** What `select` makes of the value; it must give the same object back as long as nothing changed for it. */
export const useWatched = <T, S = T>(source: Watched<T>, select: (value: T) => S = (value) => value as unknown as S): S =>
  useSyncExternalStore(source.subscribe, () => select(source.get()));

export interface ContentStore extends Watched<Content> {
  /** Changes the value at a path; undefined takes it away. */
  readonly put: (path: string, value: unknown) => void;
}

export const createContentStore = (initial: Content): ContentStore => {
  const whole = watched(initial);
  return {
    ...whole,
    put: (path, value) => {
      if (valueAt(whole.get(), path) !== value) whole.set(withValue(whole.get(), path, value));
    },
  };
};
