// What does this browser remember between visits?
import { localStorageStore, type Store } from 'react-admin';

const kept = localStorageStore(undefined, 'kommunalredaktion');

/** What is no trace of somebody's work: whether it is light or dark, and how far the tour through the demonstration has come, which leads from person to person. */
const lasting = ['theme', 'tour'] as const;

/** Logging out forgets filters and selections. */
export const keptStore: Store = {
  ...kept,
  reset: () => {
    const values = lasting.map((key) => [key, kept.getItem<unknown>(key)] as const);
    kept.reset();
    for (const [key, value] of values) if (value !== undefined && value !== null) kept.setItem(key, value);
  },
};
