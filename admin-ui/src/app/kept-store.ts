// What does this browser remember between visits?
import { localStorageStore, type Store } from 'react-admin';

const kept = localStorageStore(undefined, 'kommunalredaktion');

/** Logging out forgets filters and selections, but not whether somebody reads light or dark. */
export const keptStore: Store = {
  ...kept,
  reset: () => {
    const theme = kept.getItem<string | undefined>('theme');
    kept.reset();
    if (theme) kept.setItem('theme', theme);
  },
};
