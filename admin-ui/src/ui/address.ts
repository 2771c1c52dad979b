// How does a page keep in the address what it shows, so that one comes back to it and can send it to somebody?
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

/** `null` takes a part out; parts that are not named stay. The way back in the browser leads to the page before, not through every choice. */
export type AddressParts = Readonly<Record<string, string | null>>;

export const useAddress = (): readonly [URLSearchParams, (parts: AddressParts) => void] => {
  const [search, setSearch] = useSearchParams();
  const put = useCallback(
    (parts: AddressParts) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(parts))
            if (value === null) next.delete(name);
            else next.set(name, value);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return [search, put];
};
