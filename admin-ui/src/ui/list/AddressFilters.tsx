// How do the inputs of lists narrow a page that is no list? Its filter lives in the address, in the same form.
import { useCallback, useMemo, type ReactNode } from 'react';
import { ListContextProvider, type ListControllerResult } from 'react-admin';
import { useAddress } from '../address.js';

export type AddressFilter = Readonly<Record<string, unknown>>;

const filterIn = (text: string | null): AddressFilter => {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return typeof value === 'object' && value !== null ? (value as AddressFilter) : {};
  } catch {
    return {};
  }
};

/** Setting it goes back to the first page. */
export const useAddressFilter = (): readonly [AddressFilter, (next: AddressFilter) => void] => {
  const [search, put] = useAddress();
  const text = search.get('filter');
  const filter = useMemo(() => filterIn(text), [text]);
  const change = useCallback(
    (next: AddressFilter) => put({ page: null, filter: Object.keys(next).length > 0 ? JSON.stringify(next) : null }),
    [put],
  );
  return [filter, change];
};

/** The inputs ask for no more of a list than what its filter is and how it is changed. */
export const AddressFilters = ({ children }: { children: ReactNode }) => {
  const [filterValues, setFilters] = useAddressFilter();
  const list = useMemo(
    () => ({ filterValues, displayedFilters: {}, setFilters }) as unknown as ListControllerResult,
    [filterValues, setFilters],
  );
  return <ListContextProvider value={list}>{children}</ListContextProvider>;
};
