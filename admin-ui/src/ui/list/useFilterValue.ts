// What is set in one filter of the list, and how is it changed?
import { useCallback } from 'react';
import { useListContext } from 'react-admin';

type Filter = Record<string, unknown>;

/** Setting a filter goes back to the top of the list; an empty value takes the filter out. */
export const useFilterValue = <T>(name: string): readonly [T | undefined, (value: T | undefined) => void] => {
  const { filterValues, setFilters } = useListContext();
  const values = filterValues as Filter;
  const change = useCallback(
    (value: T | undefined) => {
      const { after: _page, [name]: _before, ...others } = values;
      setFilters(value === undefined ? others : { ...others, [name]: value });
    },
    [name, setFilters, values],
  );
  return [values[name] as T | undefined, change];
};

/** A filter of one or several values, always as a list. */
export const useFilterValues = (name: string): readonly [readonly string[], (values: readonly string[]) => void] => {
  const [value, change] = useFilterValue<string | readonly string[]>(name);
  const list = value === undefined ? [] : typeof value === 'string' ? [value] : value;
  return [list, (values) => change(values.length > 0 ? values : undefined)];
};
