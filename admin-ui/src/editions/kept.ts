// What does this browser hold for one person at one edition? Text that the server does not have yet must survive the page.

export interface Kept<T> {
  readonly key: string;
  readonly read: () => T | null;
  readonly write: (value: T) => void;
  readonly forget: () => void;
}

/** What somebody else has put under the key, or what an older version did, is as good as nothing. */
export const keptIn = <T extends object>(storage: Storage, key: string, isIt: (value: T) => boolean): Kept<T> => ({
  key,
  read: () => {
    try {
      const value = JSON.parse(storage.getItem(key) ?? 'null') as T | null;
      return typeof value === 'object' && value !== null && isIt(value) ? value : null;
    } catch {
      return null;
    }
  },
  // A full storage must not stop the writing; the server still gets everything.
  write: (value) => {
    try {
      storage.setItem(key, JSON.stringify(value));
    } catch {
      storage.removeItem(key);
    }
  },
  forget: () => storage.removeItem(key),
});
